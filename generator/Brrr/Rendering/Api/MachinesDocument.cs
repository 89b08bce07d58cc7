namespace Brrr.Rendering.Api;

/// <summary><c>machines.json</c>: every machine that has a result.</summary>
internal sealed class MachinesDocument(IReadOnlyList<MachineFields> machines) : ApiDocument("machines.json")
{
    public IReadOnlyList<MachineFields> Machines { get; } = machines;
}
