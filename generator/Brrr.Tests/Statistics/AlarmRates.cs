namespace Brrr.Tests.Statistics;

/// <summary>Alarms per series of nights.</summary>
internal sealed record AlarmRates(double Confirmed, double Provisional);
