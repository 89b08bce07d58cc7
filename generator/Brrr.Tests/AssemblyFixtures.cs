using Brrr.Tests;
using Brrr.Tests.Cli;
using Brrr.Tests.Parity;
using Brrr.Tests.Publishing;
using Brrr.Tests.Sampling;
using Brrr.Tests.Site;
using Xunit;

// What takes seconds to make is made once for all classes.
[assembly: AssemblyFixture(typeof(WrittenSample))]
[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(ArchivedSite))]
[assembly: AssemblyFixture(typeof(RealFarm))]
[assembly: AssemblyFixture(typeof(TwoNights))]
[assembly: AssemblyFixture(typeof(StateFolder))]
[assembly: AssemblyFixture(typeof(WorkingFolder))]
