/**
 * The written form of a run, as it is stored:
 *
 *   { "format": 1, "scenario": "crisis-cold-store", "revision": 1,
 *     "path": ["probe-and-log", "say-what-comes-first"],
 *     "marks": { "the-rule-and-the-room": { "phrases": ["Others nod"], "sure": true, "read": true } },
 *     "ifThen": "If a colleague says it smells fine, then I ask what would let her stand behind it." }
 *
 * `path` alone decides what happens; `marks`, by scene id, stand beside it and never change it.
 */

export interface Marks {
  /** Phrases of the scene's text that were tapped, in the order of the text. */
  phrases?: string[];
  sure?: boolean;
  /** The question for phrases was passed over. */
  skipped?: boolean;
  /** The choice that was taken back here. */
  undone?: string;
  /** The reading was shown. */
  read?: boolean;
  /** The learner went on, so the choice stands. */
  stands?: boolean;
  /** The learner's own reading, where it differs. */
  differently?: string;
}

export interface RunRecord {
  format: 1;
  scenario: string;
  revision: number;
  path: string[];
  marks: Record<string, Marks>;
  ifThen?: string;
}

/** A run without any step. */
export function emptyRun(scenario: string, revision: number): RunRecord {
  return { format: 1, scenario, revision, path: [], marks: noMarks() };
}

function noMarks(): Record<string, Marks> {
  return Object.create(null) as Record<string, Marks>;
}

/** Reads a stored run into a new object, or says that it can't be read. Fields that are not known are left out. */
export function parseRun(text: string): RunRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const { scenario, revision, path, marks, ifThen } = value;
  if (typeof scenario !== 'string' || typeof revision !== 'number' || !isTexts(path) || !isObject(marks)) {
    return undefined;
  }
  const run = emptyRun(scenario, revision);
  run.path = [...path];
  for (const [scene, mark] of Object.entries(marks)) if (isObject(mark)) run.marks[scene] = parseMarks(mark);
  if (typeof ifThen === 'string') run.ifThen = ifThen;
  return run;
}

function parseMarks(value: Record<string, unknown>): Marks {
  const { phrases, sure, skipped, undone, read, stands, differently } = value;
  return {
    ...(isTexts(phrases) && { phrases: [...phrases] }),
    ...(typeof sure === 'boolean' && { sure }),
    ...(skipped === true && { skipped }),
    ...(typeof undone === 'string' && { undone }),
    ...(read === true && { read }),
    ...(stands === true && { stands }),
    ...(typeof differently === 'string' && { differently }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
