import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type FactFile } from '../read/fact-file.ts';
import { listDocuments, type Facts } from '../read/facts.ts';
import { describeItem } from './describe-item.ts';
import { fieldsAt, walkValues } from './walk-schema.ts';

/**
 * Finds fields of front matter that stand in the text instead, where they do nothing but show: a draft would be public.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkFrontMatter(facts: Facts, problems: ProblemList): void {
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      const field =
        kind.kind === 'text' || kind.kind === 'markdown' ? publication.exec(value)?.[1] : undefined;
      if (field === undefined) continue;
      problems.error(
        file,
        path,
        `${field} stands inside this text, where it hides nothing. Put it on a line of its own.`,
      );
    }
    if (isMarkdown(file.path)) checkBody(file, fieldsAt(schema, [], file.value), problems);
  }
}

const publication = /(?:^|\s)(visible|publishAt):\s?(?:draft|public|\d{4})/;

function checkBody(file: FactFile, fields: readonly string[], problems: ProblemList): void {
  const lines = file.body.split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  for (const [index, line] of lines.entries()) {
    const isFirstBlock = end === -1 || index < end;
    const name = /^([A-Za-z$][\w-]*)\s*:(?:\s|$)/.exec(line)?.[1] ?? '';
    const isSecond = /^---\s*$/.test(lines[index - 1] ?? '');
    const field = (isFirstBlock || isSecond) && fields.includes(name) ? name : publication.exec(line)?.[1];
    if (field === undefined) continue;
    const message = `${field} is a field, and here it is text. Move it up, above the line of --- that ends the front matter.`;
    const place = { line: file.bodyLine + index, column: 1 };
    problems.add({ severity: 'error', file: file.path, ...place, item: describeItem(file, []), message });
    return;
  }
}
