namespace Brrr.Rendering.Badges;

/// <summary>A badge in the form that shields.io reads from an address (its endpoint schema, version 1).</summary>
internal sealed class ShieldsBadge(Badge badge)
{
    public int SchemaVersion { get; } = 1;

    public string Label { get; } = badge.Label;

    public string Message { get; } = badge.Message;

    public string Color { get; } = badge.Color;
}
