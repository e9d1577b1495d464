using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Mentoring.Api;

/// <summary>
/// Executes a mutation and all that its payload asks for before the next one begins. The engine's own strategy puts off what is read
/// in batches until every mutation is done, so that a payload would tell of what came later.
/// </summary>
internal sealed class MutationStrategy : SerialExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        if (rootNode is not RootExecutionNode { SubFields: { } mutations })
        {
            await base.ExecuteNodeTreeAsync(context, rootNode);
            return;
        }

        foreach (var mutation in mutations)
            await base.ExecuteNodeTreeAsync(context, mutation);
    }
}
