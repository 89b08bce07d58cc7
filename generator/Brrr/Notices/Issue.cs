namespace Brrr.Notices;

/// <summary>An issue that is there and bears the farm's label.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">As it stands.</param>
/// <param name="Body">As it stands; empty where there is none.</param>
/// <param name="IsOpen">Whether nobody closed it.</param>
internal sealed record Issue(int Number, string Title, string Body, bool IsOpen);
