import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './run-node.ts';

/** A step of a job, as far as the tests look at it. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job of a workflow; one that calls another workflow has no steps. */
export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** A workflow. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly defaults?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');

/** Reads the workflows of the repository: each with its name, its text and what it says. */
export async function readWorkflows(): Promise<
  readonly { name: string; text: string; workflow: Workflow }[]
> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, workflow: parse(text) as Workflow };
    }),
  );
}

/** Lists every step of every job with a name for messages, such as `check.yml check 3`. */
export async function listSteps(): Promise<readonly { place: string; job: Job; step: Step }[]> {
  return (await readWorkflows()).flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).flatMap(([id, job]) =>
      (job.steps ?? []).map((step, index) => ({ place: `${name} ${id} ${index + 1}`, job, step })),
    ),
  );
}
