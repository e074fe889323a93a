/** What stands in packed data for what JSON cannot say: first in a text, or in the name of a property. */
export const marks = {pattern: '\u0001', template: '\u0002', hole: '\u0003', spread: '\u0004'}

/** Unpacks what `pack-data.mjs` has packed, by means that Node and web workers have. */
export async function unpacked(bytes) {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  void writer.write(bytes)
  void writer.close()
  const decoder = new TextDecoder()
  let text = ''
  for (const reader = stream.readable.getReader(); ;) {
    const {done, value} = await reader.read()
    if (done) return JSON.parse(text)
    text += decoder.decode(value, {stream: true})
  }
}

/**
 * What the code asks for that the data was packed from: one piece after the other, each with what the code has for the
 * holes in it, and what functions say.
 */
export function readersOf({pieces, said}) {
  let next = 0
  return {
    take(...holes) {
      const piece = pieces[next]
      pieces[next++] = undefined
      return filled(piece, holes.values())
    },
    text(place) {
      const known = said[place]
      return typeof known === 'string' ? (said[place] = filledText(known)) : known
    },
  }
}

function filled(data, holes) {
  if (typeof data === 'string') return filledText(data, holes)
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) {
    const all = []
    for (const one of data)
      if (one === marks.spread) all.push(...holes.next().value)
      else all.push(filled(one, holes))
    return all
  }
  const whole = {}
  for (const name in data)
    if (name.startsWith(marks.spread)) Object.assign(whole, holes.next().value)
    else whole[name] = filled(data[name], holes)
  return whole
}

function filledText(text, holes) {
  switch (text[0]) {
    case marks.pattern: {
      const end = text.indexOf('/')
      return new RegExp(text.slice(end + 1), text.slice(1, end))
    }
    case marks.template: {
      const [, ...texts] = text.split(marks.template)
      return texts.reduce((before, after) => `${before}${holes.next().value}${after}`)
    }
    case marks.hole:
      return holes.next().value
    default:
      return text
  }
}
