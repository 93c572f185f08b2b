import { quote } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** One id for two things: labels, descriptions and links find only the first. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  criterion: '4.1.2',
  whom: 'people whose software follows a label or link to the wrong place',
  remedy: 'Give every element an id of its own.',
  find({ all }) {
    const seen = new Set<string>();
    return all('[id]').flatMap((element): Hit[] => {
      const { id } = element;
      if (id === '') return [];
      if (seen.has(id)) return [{ element, message: `The id ${quote(id)} stands on the page twice.` }];
      seen.add(id);
      return [];
    });
  },
};
