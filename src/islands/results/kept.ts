import { openCode, readCode } from '../../report/hand-in.ts';
import { intakeOf, type Intake, type Refusal } from '../../report/intake.ts';
import type { Catalogue, Result } from '../../report/types.ts';
import type { Scenario } from '../../scenario/types.ts';

/**
 * Results as they are kept on this device, if the trainer wants that: an example.
 *
 *   { format: 1,
 *     results: [{ code: 'bh1…', label: 'Anna', group: 'Monday', written: { '': { 'if-then': '…' } } }],
 *     refused: [{ key: '…', reason: 'checksum', text: 'bh1…', line: 3, whole: '…', label: '', group: '' }],
 *     findings: ['1\nbh1…\nAnna\nAnna: bh1…'], names: [['12/345', ['Anna']]] }
 *
 * What comes back is read into new objects; every code is opened and checked again.
 */
export interface KeptResults {
  format: 1;
  results: Pick<Result, 'code' | 'label' | 'group' | 'written'>[];
  refused: Refusal[];
  findings: string[];
  names: [string, string[]][];
}

const most = 200_000;
const longest = 100_000;

export function pack({ results, refused, findings, names }: Intake): KeptResults {
  return {
    format: 1,
    results: results.map(({ code, label, group, written }) => ({ code, label, group, written })),
    refused: [...refused],
    findings: [...findings],
    names: [...names].map(([person, each]) => [person, [...each]]),
  };
}

/** A story in one version, fetched. */
type Fetch = (id: string, revision: number) => Promise<Scenario | undefined>;

/** What was kept, or undefined where it is nothing that can be read. Never throws. */
export async function unpack(raw: unknown, catalogue: Catalogue, edition: Fetch): Promise<Intake | undefined> {
  if (!isObject(raw) || raw['format'] !== 1) return undefined;
  const results: Result[] = [];
  for (const each of listOf(raw['results'])) {
    const result = isObject(each) ? await resultOf(each, catalogue, edition) : undefined;
    if (!result) return undefined;
    results.push(result);
  }
  const refused = listOf(raw['refused']).filter(isObject).map(refusalOf);
  const findings = new Set(listOf(raw['findings']).map(textOf));
  const names = new Map(listOf(raw['names']).flatMap(nameOf));
  const intake = intakeOf({ results, refused, findings, names });
  return intake.totals.repeated < 0 ? undefined : intake;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');

async function resultOf(fields: Fields, catalogue: Catalogue, edition: Fetch): Promise<Result | undefined> {
  const opened = openCode(textOf(fields['code']));
  const id = opened.kind === 'opened' ? catalogue.scenario(opened.short) : undefined;
  if (opened.kind !== 'opened' || id === undefined) return undefined;
  const scenario = await edition(id, opened.revision);
  const read = scenario && readCode(opened, id, scenario);
  if (read?.kind !== 'hand-in') return undefined;
  return {
    ...read.handIn,
    code: opened.code,
    label: textOf(fields['label']),
    group: textOf(fields['group']),
    written: writtenOf(fields['written']),
  };
}

function writtenOf(value: unknown): Result['written'] {
  const copy = Object.create(null) as Result['written'];
  if (!isObject(value)) return copy;
  for (const [scene, lines] of Object.entries(value)) {
    const own = Object.create(null) as Record<string, string>;
    if (isObject(lines)) for (const [kind, text] of Object.entries(lines)) own[kind] = textOf(text);
    copy[scene] = own;
  }
  return copy;
}

const reasons = ['checksum', 'cut', 'other-course', 'newer', 'scenario', 'edition', 'path'] as const;

function refusalOf(fields: Fields): Refusal {
  const near = textOf(fields['near']);
  return {
    key: textOf(fields['key']),
    reason: reasons.find((reason) => reason === fields['reason']) ?? 'checksum',
    ...(near && { near }),
    text: textOf(fields['text']),
    line: Number(fields['line']) || 1,
    whole: textOf(fields['whole']),
    label: textOf(fields['label']),
    group: textOf(fields['group']),
  };
}

function nameOf(pair: unknown): [string, string[]][] {
  const [person, names] = Array.isArray(pair) ? (pair as unknown[]) : [];
  return typeof person === 'string' ? [[person, listOf(names).map(textOf)]] : [];
}
