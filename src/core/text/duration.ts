const oneDay = 24 * 60

/** `12 min`, `1 h 53 min`, `3 days 4 h`: the two largest units that say something, of minutes that are not negative. */
export function renderDuration(minutes: number): string {
  const whole = Math.max(Math.round(minutes), minutes > 0 ? 1 : 0)
  const [days, hours, rest] = [Math.floor(whole / oneDay), Math.floor(whole / 60) % 24, whole % 60]
  const parts = [
    [days, days === 1 ? 'day' : 'days'],
    [hours, 'h'],
    [rest, 'min'],
  ] as const
  const said = parts.filter(([count]) => count > 0).slice(0, 2)
  return said.length === 0 ? '0 min' : said.map(([count, unit]) => `${count} ${unit}`).join(' ')
}
