import { html, type Html } from '../html.ts';

/**
 * Says something that a visitor must know before reading on. Its kind stands in words, never in colour alone.
 * @param options.label what kind of notice it is
 * @param options.text a sentence or two
 */
export function notice({ label, text }: { label: string; text: Html | string }): Html {
  return html`<div class="notice" role="note">
    <p><strong class="notice__label">${label}</strong> ${text}</p>
  </div>`;
}
