import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inRepository } from './repository.ts';
import { type Finished, runNode } from './spawn.ts';

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** What a step left behind: its log, its outputs and its job summary. */
export interface Step extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What it did when the job ended; `null` where it has nothing to do then. */
  readonly post: StepEnd | null;
}

/** What a step did when the job was over. */
interface StepEnd extends Finished {
  readonly summary: string;
}

/** A runner of GitHub Actions, as far as a step can tell. */
export interface Runner extends AsyncDisposable {
  /** The checked-out repository. */
  readonly workspace: string;
  write(name: string, text: string): Promise<void>;
  /** Runs an action as the only step of a job, with a `with:` of these inputs: the root action, or that of a folder. */
  run(
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
    folder?: string,
  ): Promise<Step>;
  /** Starts one of several steps of a job; `end` is what it does when the job is over. */
  start(
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
    folder?: string,
  ): Promise<Omit<Step, 'post'> & { readonly end: () => Promise<StepEnd | null> }>;
}

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/** Makes a runner with an empty workspace, on a push to main. */
export async function createRunner(): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'fortify-runner-'));
  const workspace = join(folder, 'work');
  const temporary = join(folder, 'temp');
  await Promise.all([workspace, temporary].map((path) => mkdir(path)));
  await writeFile(join(folder, 'event.json'), '{"ref":"refs/heads/main","repository":{"default_branch":"main"}}');
  const start: Runner['start'] = async (inputs, environment = {}, action = '.') => {
    const metadata: ActionMetadata = parse(await readFile(inRepository(action, 'action.yml'), 'utf8'));
    const env = { ...githubEnvironment(folder), ...inputEnvironment(metadata, inputs), ...environment };
    const { main, post } = metadata.runs;
    const step = await runPart(inRepository(action, main), folder, env);
    const states = Object.entries(step.states).map(([name, value]) => [`STATE_${name}`, value]);
    return {
      ...step,
      end: async () =>
        post === undefined
          ? null
          : runPart(inRepository(action, post), folder, { ...env, ...Object.fromEntries(states) }),
    };
  };
  return {
    workspace,
    write: (name, text) => writeFile(join(workspace, name), text),
    async run(...step) {
      const { end, ...started } = await start(...step);
      return { ...started, post: await end() };
    },
    start,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a part of a step, each with files of its own. */
async function runPart(program: string, folder: string, environment: Readonly<Record<string, string>>) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const files = names.map((name) => join(folder, name));
  await Promise.all(files.map((file) => writeFile(file, '')));
  const finished = await runNode(program, [], {
    cwd: join(folder, 'work'),
    env: { ...Object.fromEntries(names.map((name, index) => [name, files[index] ?? ''])), ...environment },
  });
  const [output = '', state = '', summary = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return { ...finished, outputs: parseAssignments(output), states: parseAssignments(state), summary };
}

function githubEnvironment(folder: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'check',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKSPACE: join(folder, 'work'),
    RUNNER_TEMP: join(folder, 'temp'),
  };
}

/** Every declared input is set, to its default or to nothing, as the runner does it. */
function inputEnvironment(metadata: ActionMetadata, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in metadata.inputs));
  if (unknown.length > 0) throw new Error(`not an input of the action: ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? String(value).replace('${{ github.token }}', token),
    ]),
  );
}

function parseAssignments(text: string): Record<string, string> {
  const entries = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
