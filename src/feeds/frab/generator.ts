/** What wrote the schedule, as apps may report it. */
export const generator = { name: 'Public Sector Digital Midlands', version: '1' } as const;
