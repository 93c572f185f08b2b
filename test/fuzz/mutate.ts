import * as fc from 'fast-check';

/** The files of an event by path, as an organiser keeps them. */
export type Files = ReadonlyMap<string, string>;

/** One careless edit; `at` and `other` choose places in whatever file is there. */
export interface Edit {
  readonly file: number;
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
}

/** What people and programs do to facts. */
const kinds = [
  'drop',
  'rename',
  'retype',
  'swap',
  'duplicate',
  'nest',
  'reorder',
  'truncate',
  'drop character',
  'insert',
  'duplicate line',
  'drop line',
  'swap lines',
] as const;

const strings = [
  '',
  ' ',
  '\u000b',
  '\u200b\u200b',
  'x'.repeat(300),
  'A <b>bold</b> & "quoted" title',
  '[a link](/agenda/) and [another](javascript:alert(1))',
  '# A heading',
  '\u202eright to left',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud83d',
  '2018-09-27',
  '2018-09-27T25:00',
  '2018-10-28T01:30',
  'https://example.org/',
  'http://example.org',
  '../..',
  'jane-fallon',
  'main-room',
  'draft',
  '__proto__',
  'constructor',
];

/** Values that do not belong where they are put. */
const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, 2018, [], {}, [[]], [{}], { id: 'x' }),
  fc.constantFrom(...strings),
  fc.constantFrom(...strings).map((text) => [text]),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** One to three careless edits of an event. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    file: fc.nat(),
    kind: fc.constantFrom(...kinds),
    at: fc.nat(),
    other: fc.nat(),
    value: values,
  }),
  { minLength: 1, maxLength: 3 },
);

/**
 * Makes edits to an event's files.
 * @param files the event's files
 * @param list the edits, one after the other
 * @returns all files, edited
 */
export function applyEdits(files: Files, list: readonly Edit[]): Files {
  const edited = new Map(files);
  for (const edit of list) {
    const path = [...edited.keys()][edit.file % edited.size] ?? '';
    edited.set(path, editFile(path, edited.get(path) ?? '', edit));
  }
  return edited;
}

function editFile(path: string, text: string, edit: Edit): string {
  const lines = text.split('\n');
  const line = edit.at % lines.length;
  const at = edit.at % (text.length + 1);
  switch (edit.kind) {
    case 'truncate':
      return text.slice(0, at);
    case 'drop character':
      return text.slice(0, at) + text.slice(at + 1);
    case 'insert':
      return text.slice(0, at) + (typeof edit.value === 'string' ? edit.value : ', ') + text.slice(at);
    case 'duplicate line':
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
    case 'drop line':
      return lines.toSpliced(line, 1).join('\n');
    case 'swap lines':
      return swap(lines, line, edit.other % lines.length).join('\n');
    default:
      return path.endsWith('.json') ? editJson(text, edit) : editFrontMatter(text, edit);
  }
}

/** Front matter is edited line by line, because its writers see lines. */
function editFrontMatter(text: string, edit: Edit): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const at = 1 + (edit.at % Math.max(1, end - 1));
  const [name = '', value = ''] = (lines[at] ?? '').split(/:(.*)/s);
  switch (edit.kind) {
    case 'drop':
      return lines.toSpliced(at, 1).join('\n');
    case 'rename':
      return lines.toSpliced(at, 1, `${name}x:${value}`).join('\n');
    case 'retype':
      return lines.toSpliced(at, 1, `${name}: ${JSON.stringify(edit.value)}`).join('\n');
    case 'nest':
      return lines.toSpliced(at, 1, `${name}:\n  inner:${value}`).join('\n');
    case 'duplicate':
      return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
    default:
      return swap(lines, at, 1 + (edit.other % Math.max(1, end - 1))).join('\n');
  }
}

/** A value inside a JSON file: its parent and its key in it. */
interface Spot {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string;
}

function editJson(text: string, edit: Edit): string {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    return text;
  }
  const spots = [...listSpots(facts)];
  const spot = spots[edit.at % Math.max(1, spots.length)];
  const other = spots[edit.other % Math.max(1, spots.length)];
  if (spot === undefined || other === undefined) return text;
  const value = read(spot);
  switch (edit.kind) {
    case 'drop':
      remove(spot);
      break;
    case 'rename':
      remove(spot);
      if (!Array.isArray(spot.parent))
        write({ ...spot, key: edit.other % 2 === 0 ? `${spot.key}s` : other.key }, value);
      break;
    case 'retype':
      write(spot, edit.value);
      break;
    case 'swap':
      write(spot, structuredClone(read(other)));
      write(other, structuredClone(value));
      break;
    case 'duplicate':
      if (Array.isArray(spot.parent)) spot.parent.push(structuredClone(value));
      else write(other, structuredClone(value));
      break;
    case 'nest':
      write(spot, edit.other % 2 === 0 ? [value] : { [spot.key]: value });
      break;
    default:
      if (Array.isArray(spot.parent)) spot.parent.reverse();
      else if (Array.isArray(value)) value.reverse();
  }
  return JSON.stringify(facts, null, 2);
}

function* listSpots(value: unknown): Generator<Spot> {
  if (typeof value !== 'object' || value === null) return;
  const parent = value as Spot['parent'];
  for (const [key, inside] of Object.entries(value)) {
    yield { parent, key };
    yield* listSpots(inside);
  }
}

const read = ({ parent, key }: Spot): unknown => Reflect.get(parent, key);

function write({ parent, key }: Spot, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
}

function remove({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function swap<Item>(items: readonly Item[], a: number, b: number): Item[] {
  const one = items[a];
  const two = items[b];
  return one === undefined || two === undefined ? [...items] : items.with(a, two).with(b, one);
}
