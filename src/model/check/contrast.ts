/**
 * Gives the contrast of two colours (WCAG 2.2, definitions of contrast ratio and relative luminance).
 * @param one such as `#00545e`
 * @param other the colour beside or behind it
 * @returns from 1 (none) to 21 (black on white)
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Moves a colour towards black or white until it stands out enough.
 * @param color the colour
 * @param paper what it stands on
 * @param least the contrast to reach
 * @returns the nearest such colour on the way
 */
export function strengthen(color: string, paper: string, least: number): string {
  const target = luminanceOf(paper) > 0.18 ? 0 : 255;
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = toHex(channelsOf(color).map((channel) => Math.round(channel + (target - channel) * share)));
    if (contrastOf(mixed, paper) >= least) return mixed;
  }
  return toHex([target, target, target]);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const toHex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
