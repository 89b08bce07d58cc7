namespace Brrr.Loading;

/// <summary>A directory called <c>bm-*</c>, on disk or in an object database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">What stands behind the name.</param>
/// <param name="Files">Lists what it holds, directories left out.</param>
internal sealed record ListedDirectory(string Name, ListedState State, Func<IEnumerable<ListedFile>> Files);
