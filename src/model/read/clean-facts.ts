import type { ProblemList } from '../problem-list.ts';
import { cleanText } from './clean-text.ts';
import type { FactFile, ValuePath } from './fact-file.ts';
import { explainReplaced } from './read-files.ts';

/**
 * Takes characters that cannot be shown out of every text of a file, and says where they stood.
 * @param file a file as it was read
 * @param problems the list to which a warning for each such text is added
 */
export function cleanFacts(file: FactFile, problems: ProblemList): FactFile {
  const clean = (value: unknown, path: ValuePath): unknown => {
    if (typeof value === 'string') {
      const { text, replaced } = cleanText(value);
      const [first] = replaced;
      if (first !== undefined) problems.warn(file, path, explainReplaced(first.code));
      return text;
    }
    if (Array.isArray(value)) return value.map((item, index) => clean(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item, [...path, key])]));
  };
  return { ...file, value: clean(file.value, []) };
}
