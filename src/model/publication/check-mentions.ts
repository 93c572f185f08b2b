import { createAddresses } from '../addresses.ts';
import { describeItem } from '../check/describe-item.ts';
import { parseMarkdown } from '../check/parse-markdown.ts';
import { walkValues } from '../check/walk-schema.ts';
import type { EventData } from '../fact-types.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Problem } from '../problems.ts';
import { isMarkdown } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { createVisibility } from './create-visibility.ts';
import { foldWords } from './fold-words.ts';

/** Something that may not be shown yet. */
interface Hidden {
  readonly title: string;
  readonly words: string;
  readonly address: string;
}

/** A text that visitors see, with its place. */
interface Shown {
  readonly text: string;
  /** The pages to which it links, where they are known already. */
  readonly hrefs?: readonly string[];
  readonly place: Pick<Problem, 'file' | 'line' | 'column' | 'item'>;
}

/**
 * Warns of texts that are shown and name what is not: such a link loses its address on the page, but its words stay.
 * @param facts all that was read
 * @param data all facts
 * @param shown the facts that may be shown
 * @param problems the list to which every warning is added
 */
export function checkMentions(facts: Facts, data: EventData, shown: EventData, problems: ProblemList): void {
  const hidden = listHidden(data, shown);
  if (hidden.length === 0) return;
  const texts = listShown(facts, shown).map((one) => ({
    ...one,
    words: foldWords(one.text),
    hrefs: one.hrefs ?? (one.text.includes('](') ? linksOf(one.text) : []),
  }));
  for (const { title, words, address } of hidden) {
    const links = texts.filter(({ hrefs }) => hrefs.includes(address));
    const names = texts.filter(
      (one) => !links.includes(one) && words.length > 2 && one.words.includes(words),
    );
    report(
      links,
      `this links to ${address}, which is not public yet. Until it is, the words of the link stand here without it.`,
      problems,
    );
    report(names, `this names "${title}", which is not public yet.`, problems);
  }
}

const toPath = (href: string) => href.split(/[?#]/, 1)[0] ?? '';
const linksOf = (markdown: string) => parseMarkdown(markdown).links.map(({ href }) => toPath(href));

function report(texts: readonly Shown[], message: string, problems: ProblemList): void {
  for (const { place } of texts) problems.add({ severity: 'warning', ...place, message });
}

function listShown(facts: Facts, shown: EventData): Shown[] {
  const isShown = createVisibility(facts, shown);
  return listDocuments(facts).flatMap((document): Shown[] => {
    const { file, schema } = document;
    const values = [...walkValues(schema, file.value)]
      .filter(
        ({ kind, path }) => (kind.kind === 'text' || kind.kind === 'markdown') && isShown(document, path),
      )
      .map(({ value, path }) => ({
        text: value,
        place: { file: file.path, ...file.locate(path), item: describeItem(file, path) },
      }));
    if (!isMarkdown(file.path) || !isShown(document, [])) return values;
    const paragraphs = [...file.body.matchAll(/(?:.+\n?)+/g)].map(({ 0: text, index }) => ({
      text,
      hrefs: [],
      place: {
        file: file.path,
        line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1,
        column: 1,
        item: describeItem(file, []),
      },
    }));
    // Links are read from the whole text, because their addresses may stand at its end.
    const links = parseMarkdown(file.body).links.map(({ href, line, column }) => ({
      text: '',
      hrefs: [toPath(href)],
      place: { file: file.path, line: file.bodyLine + line, column, item: describeItem(file, []) },
    }));
    return [...values, ...paragraphs, ...links];
  });
}

function listHidden(data: EventData, shown: EventData): Hidden[] {
  const at = createAddresses('/');
  const without = <Item extends { readonly id: string }>(all: readonly Item[], left: readonly Item[]) => {
    const ids = new Set(left.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  const toHidden = (title: string, address: string): Hidden => ({ title, words: foldWords(title), address });
  return [
    ...without(data.sessions, shown.sessions).map(({ id, title }) => toHidden(title, at.session(id))),
    ...without(data.speakers, shown.speakers).map(({ id, name }) => toHidden(name, at.speaker(id))),
    ...without(data.announcements, shown.announcements).map(({ id, title }) =>
      toHidden(title, at.announcement(id)),
    ),
    ...without(data.chapters, shown.chapters).map(({ id, title }) => toHidden(title, at.chapter(id))),
  ];
}
