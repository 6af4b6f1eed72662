import type { Patience, PatientOctokit } from './patient-octokit.ts';

/** Who writes with the token of a job, for want of a better answer. */
const jobsAuthor = 'github-actions[bot]';

/** The login under which a token writes, as far as GitHub tells. */
export async function authorOf(octokit: PatientOctokit, request: Patience): Promise<string> {
  try {
    // Of all that GitHub has, only this answers to the token of a user and to that of an App.
    const found: { readonly viewer?: { readonly login?: unknown } } = await octokit.graphql('{ viewer { login } }', {
      request,
    });
    return typeof found.viewer?.login === 'string' ? found.viewer.login : jobsAuthor;
  } catch {
    return jobsAuthor;
  }
}
