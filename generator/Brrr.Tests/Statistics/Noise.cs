namespace Brrr.Tests.Statistics;

/// <summary>A seeded source of unit noise: independent normal, Student's t with 5 degrees of freedom scaled to variance 1, or AR(1).</summary>
internal sealed class Noise(int seed, int degreesOfFreedom = 0, double autocorrelation = 0)
{
    private readonly Random random = new(seed);
    private double last = double.NaN;

    /// <summary>A row of noise with the standard deviation asked for.</summary>
    public double[] Row(int length, double sigma)
    {
        var row = new double[length];
        for (var i = 0; i < length; i++)
            row[i] = sigma * Next();
        return row;
    }

    /// <summary>The next value, of variance 1.</summary>
    public double Next()
    {
        var value = degreesOfFreedom == 0 ? Normal() : Student();
        if (autocorrelation == 0)
            return value;
        last = double.IsNaN(last) ? value : autocorrelation * last + Math.Sqrt(1 - autocorrelation * autocorrelation) * value;
        return last;
    }

    private double Student()
    {
        var value = Normal();
        var squares = 0.0;
        for (var i = 0; i < degreesOfFreedom; i++)
        {
            var other = Normal();
            squares += other * other;
        }

        return value / Math.Sqrt(squares / degreesOfFreedom) * Math.Sqrt((degreesOfFreedom - 2.0) / degreesOfFreedom);
    }

    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
