using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ChangesPageTests
{
    [Fact]
    public void Leads_to_the_changes_of_a_machine_only_where_its_page_has_some()
    {
        var page = Assert.IsType<ChangesPage>(ChangesPage.Plans(MadeChanges.SourceOf(MadeChanges.Mean(), MadeChanges.Of("nbody", machine: "m3"))).First().Page());
        Assert.Equal(["machines/pi5/#changes", "machines/m3/"], page.Machines.Select(link => link.Address));
    }
}
