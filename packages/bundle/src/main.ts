// Everything that runs, one line each; a file in dist/ calls one of these. They share one bundle, and each loads only
// its own part of it.

/** The root action. */
export async function healthCheck(): Promise<void> {
  const { main } = await import('@fortify/health-check/main');
  await main();
}

/** The command line. */
export async function cli(): Promise<void> {
  const { main } = await import('@fortify/cli/main');
  await main();
}
