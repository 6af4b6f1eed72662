// Everything that runs, one line each; a file in dist/ calls one of these, and tells where dist/ is. They share one bundle,
// and each loads only its own part of it.

/** The root action. */
export async function healthCheck(home: string): Promise<void> {
  const { main } = await import('@fortify/health-check/main');
  await main(home);
}

/** The SLO action. */
export async function slo(home: string): Promise<void> {
  const { main } = await import('@fortify/slo/main');
  await main(home);
}

/** The action for the results of tests. */
export async function synthetic(home: string): Promise<void> {
  const { main } = await import('@fortify/synthetic/main');
  await main(home);
}

/** The deprecations action. */
export async function deprecations(home: string): Promise<void> {
  const { main } = await import('@fortify/deprecations/main');
  await main(home);
}

/** The gate action. */
export async function gate(home: string): Promise<void> {
  const { main } = await import('@fortify/gate/main');
  await main(home);
}

/** The comment action. */
export async function comment(home: string): Promise<void> {
  const { main } = await import('@fortify/comment/main');
  await main(home);
}

/** What an action that records runs when its job ends. */
export async function saveHistory(home: string): Promise<void> {
  const { main } = await import('@fortify/action/save-history/main');
  await main(home);
}

/** The process that talks to the cache of GitHub. */
export async function cacheClient(): Promise<void> {
  const { main } = await import('@fortify/store/cache/main');
  await main();
}

/** The command line. */
export async function cli(home: string): Promise<void> {
  const { main } = await import('@fortify/cli/main');
  await main(home);
}
