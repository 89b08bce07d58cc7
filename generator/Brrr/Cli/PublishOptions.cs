using Brrr.Publishing;

namespace Brrr.Cli;

/// <summary>What <c>brrr publish</c> is asked for, besides the build.</summary>
/// <param name="Site">Folder of a built site; null to build one.</param>
/// <param name="Repository">Any folder in the repository; null for the project's.</param>
/// <param name="Remote">Name of the remote.</param>
/// <param name="Branch">Name of the branch.</param>
/// <param name="Settings">How it is published.</param>
internal sealed record PublishOptions(string? Site, string? Repository, string Remote, string Branch, PublishSettings Settings);
