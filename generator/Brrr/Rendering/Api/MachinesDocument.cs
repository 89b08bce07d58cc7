namespace Brrr.Rendering.Api;

/// <summary><c>machines.json</c>: every machine that has a result.</summary>
internal sealed class MachinesDocument(IReadOnlyList<MachineFields> machines) : ApiDocument("machines.json")
{
    /// <summary>In the order of the sources.</summary>
    public IReadOnlyList<MachineFields> Machines { get; } = machines;
}
