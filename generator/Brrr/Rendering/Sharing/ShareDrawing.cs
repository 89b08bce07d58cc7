using Brrr.Rendering.Charts;
using Brrr.Site;
using Brrr.Site.Charts;
using Brrr.Site.Pages;
using SkiaSharp;

namespace Brrr.Rendering.Sharing;

/// <summary>Draws the picture that stands beside a shared link, in the colours of the light theme. The same card gives the same bytes.</summary>
internal static class ShareDrawing
{
    private const float Edge = 72;
    private const float Room = SharePicture.Across - (2 * Edge);
    private const float ChartTop = 450;
    private const float ChartBottom = SharePicture.Down - 56;
    private const float LabelWidth = 84;
    private const float InkShare = 0.22F;
    private static readonly SKColor Background = new(0xfa, 0xf9, 0xf6);
    private static readonly SKColor Ink = new(0x1c, 0x21, 0x27);
    private static readonly SKColor Muted = new(0x59, 0x61, 0x6b);
    private static readonly SKColor Line = new(0x8b, 0x8f, 0x94);
    private static readonly SKColor Accent = new(0x0f, 0x5a, 0x94);

    /// <summary>The picture as a PNG file.</summary>
    public static byte[] Draw(ShareCard card, ShareLetters letters)
    {
        using var surface = SKSurface.Create(new SKImageInfo(SharePicture.Across, SharePicture.Down, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Background);
        DrawHead(canvas, card, letters);
        DrawNumber(canvas, card, letters);
        DrawLines(canvas, card.Lines, letters);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void DrawHead(SKCanvas canvas, ShareCard card, ShareLetters letters)
    {
        using var sign = SKPath.ParseSvgPathData("M5 22.5h4.5l4-13 4.5 15 3.5-9.5h5.5");
        using var stroke = Stroke(Accent, 3);
        canvas.Save();
        canvas.Translate(Edge - 10, 46);
        canvas.Scale(1.9F);
        canvas.DrawPath(sign, stroke);
        canvas.Restore();

        var sample = card.IsSample ? "made-up sample data" : "";
        using var small = letters.Of(30);
        var right = small.MeasureText(sample);
        Write(canvas, sample, SharePicture.Across - Edge - right, 88, small, Muted);
        var title = letters.Readable(card.Title, "brrr");
        using var font = letters.Fitting(title, 34, Room - 60 - right - 30);
        Write(canvas, title, Edge + 60, 89, font, Muted);
    }

    private static void DrawNumber(SKCanvas canvas, ShareCard card, ShareLetters letters)
    {
        var number = letters.Readable(card.Speedup?.Change ?? "no value", "");
        using var large = letters.Of(card.Speedup is null ? 110 : 170);
        Write(canvas, number, Edge - 8, 288, large, ColorOf(card.Speedup?.Tone));
        var name = letters.Readable(card.Name ?? "CPython's JIT", card.Slug ?? "");
        var left = Edge + large.MeasureText(number) + 40;
        using var font = letters.Fitting(name, 60, SharePicture.Across - Edge - left);
        Write(canvas, name, left, 288, font, Ink);

        using var sentence = letters.Of(32);
        foreach (var (index, line) in ShareLetters.Lines(letters.Readable(card.Sentence, ""), sentence, Room).Take(2).Index())
            Write(canvas, line, Edge, 360 + (44 * index), sentence, Ink);
    }

    private static void DrawLines(SKCanvas canvas, IReadOnlyList<Spark> lines, ShareLetters letters)
    {
        var speedups = lines.SelectMany(line => line.Speedups).OfType<double>().ToList();
        if (speedups.Count == 0) return;
        var axis = ValueAxis.Of(ChartScale.Speedup, [.. speedups, 1], ChartTop, ChartBottom);
        var same = (float)axis.PositionOf(1);
        using var dotted = Stroke(Line, 2);
        using var effect = SKPathEffect.CreateDash([2, 8], 0);
        dotted.PathEffect = effect;
        canvas.DrawLine(Edge + LabelWidth, same, SharePicture.Across - Edge, same, dotted);
        using var font = letters.Of(26);
        Write(canvas, letters.Readable(axis.LabelOf(1), ""), Edge, same + 9, font, Muted);

        var count = lines.Max(line => line.Speedups.Count);
        var step = (Room - LabelWidth) / Math.Max(1, count - 1);
        foreach (var line in lines) DrawLine(canvas, line, axis, SharePicture.Across - Edge - (step * (line.Speedups.Count - 1)), step);
    }

    /// <summary>A line that breaks where a night has no value, and ends in a dot.</summary>
    private static void DrawLine(SKCanvas canvas, Spark line, ValueAxis axis, float left, float step)
    {
        using var stroke = Stroke(Mixed(SKColor.TryParse(line.Look.Color, out var own) ? own : Accent), 4);
        SKPoint? last = null;
        foreach (var (index, speedup) in line.Speedups.Index())
        {
            SKPoint? point = speedup is { } value ? new SKPoint(left + (step * index), (float)axis.PositionOf(value)) : null;
            if (last is { } from && point is { } to) canvas.DrawLine(from, to, stroke);
            last = point;
        }

        if (last is not { } end) return;
        stroke.Style = SKPaintStyle.Fill;
        canvas.DrawCircle(end, 8, stroke);
    }

    private static void Write(SKCanvas canvas, string text, float x, float y, SKFont font, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }

    private static SKPaint Stroke(SKColor color, float width) => new()
    {
        Color = color,
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
    };

    private static SKColor ColorOf(string? tone) => tone switch
    {
        "faster" => new SKColor(0x0b, 0x5c, 0x9e),
        "slower" => new SKColor(0xa3, 0x4a, 0x00),
        _ => Muted,
    };

    /// <summary>A machine's own colour, dark enough to be seen, as the style sheet mixes it.</summary>
    private static SKColor Mixed(SKColor own)
    {
        return new SKColor(Mix(own.Red, Ink.Red), Mix(own.Green, Ink.Green), Mix(own.Blue, Ink.Blue));

        static byte Mix(byte color, byte ink) => (byte)Math.Round((color * (1 - InkShare)) + (ink * InkShare));
    }
}
