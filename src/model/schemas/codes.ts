import { z } from 'zod';
import { fieldKinds } from './field-kinds.ts';

/** An address on the web, whole and encrypted, as a browser would write it, without a user's name or password. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'must be a whole web address that starts with https://')
  .register(fieldKinds, { kind: 'address' })
  .meta({ description: 'A whole web address.', examples: ['https://example.org/page'] });

function isWebAddress(address: string): boolean {
  const host =
    /^https:\/\/((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}(?::\d+)?)(?:[/?#][^\\\s]*)?$/u;
  if (!host.test(address) || !URL.canParse(address)) return false;
  // Two addresses were pasted into one, which only archives do, or steps back through folders were left in.
  const { pathname, host: server } = new URL(address);
  const path = address.replace(/^https:\/\/[^/?#]*/, '').replace(/[?#].*$/, '') || '/';
  return (
    (server.endsWith('archive.org') || !path.includes('//')) && (/[^ -~]|%/.test(path) || pathname === path)
  );
}

/** A country as ISO 3166-1 writes it in two letters. */
export const country = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && isCountry(code),
    'must be a country in two capital letters, such as GB',
  )
  .meta({ description: 'The country, as two capital letters.', examples: ['GB'] });

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  // UK is no code of ISO 3166-1, though it is understood.
  return code !== 'UK' && code !== 'ZZ' && regions.of(code) !== undefined;
}

/** The language of the site: its own words are English. */
export const language = z
  .string()
  .refine((tag) => /^en(?:-[A-Z]{2})?$/.test(tag) && (tag === 'en' || isCountry(tag.slice(3))), {
    error: 'must be "en-GB" or another English, because the site’s own words are English',
  });
