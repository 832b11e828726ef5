using TreatmentContent.Contract;

namespace TreatmentContent.SchemaOrg;

/// <summary>Goes into a member of a node, through the <c>@nest</c> that it may stand in.</summary>
internal static class MemberSteps
{
    extension(PlacedIssues issues)
    {
        public void Enter(DocumentMember member)
        {
            Enter(issues, member.Within);
            issues.Enter(member.Name);
        }

        public void Leave(DocumentMember member)
        {
            issues.Leave();
            for (DocumentPath? step = member.Within; step is not null; step = step.Parent)
                issues.Leave();
        }
    }

    private static void Enter(PlacedIssues issues, DocumentPath? path)
    {
        if (path is null)
            return;
        Enter(issues, path.Parent);
        if (path.Member is { } name)
            issues.Enter(name);
        else
            issues.Enter(path.Index);
    }
}
