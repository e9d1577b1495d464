namespace Mentoring.Tests.Browser;

/// <summary>Stories that look at pages share one browser and one published build, and run one after the other.</summary>
[CollectionDefinition(nameof(Pages))]
public sealed class Pages : ICollectionFixture<Chromium>, ICollectionFixture<PublishedApi>;
