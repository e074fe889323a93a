import {marks} from './packed-data.mjs'

/** Whether a text would be taken for a mark. */
const isMark = (text) => text >= '\u0001' && text < '\u0005'

/**
 * What a piece of code says that is data: texts, numbers, patterns, and lists and objects of such.
 * @returns the data as JSON can say it (`marks`), and what stands in its holes, in order: code that is something else
 */
export function dataIn(code, piece) {
  const holes = []
  return {data: read(piece), holes}

  function read(node) {
    const plain = plainData(node)
    if (plain !== undefined) return plain
    switch (node.type) {
      case 'ArrayExpression':
        return node.elements.includes(null) ? hole(node) : node.elements.map(element)
      case 'ObjectExpression':
        return node.properties.every(isPlain) ? Object.fromEntries(node.properties.map(property)) : hole(node)
      case 'TemplateLiteral':
        return template(node, node, ({cooked}) => cooked)
      case 'TaggedTemplateExpression':
        return code.slice(node.tag.start, node.tag.end) === 'String.raw'
          ? template(node, node.quasi, ({raw}) => raw)
          : hole(node)
      default:
        return hole(node)
    }
  }

  function hole(node) {
    holes.push(node)
    return marks.hole
  }

  function element(node) {
    if (node.type !== 'SpreadElement') return read(node)
    holes.push(node.argument)
    return marks.spread
  }

  function property(node, index) {
    if (node.type !== 'SpreadElement') return [nameOf(node), read(node.value)]
    holes.push(node.argument)
    return [marks.spread + index, 0]
  }

  function template(node, {quasis, expressions}, textOf) {
    const texts = quasis.map(({value}) => textOf(value))
    if (texts.some((text) => isMark(text) || text.includes(marks.template))) return hole(node)
    if (expressions.length === 0) return texts[0]
    holes.push(...expressions)
    return marks.template + texts.join(marks.template)
  }
}

function plainData({type, regex, value, operator, argument}) {
  if (type === 'Literal') {
    if (regex) return `${marks.pattern}${regex.flags}/${regex.pattern}`
    return typeof value === 'bigint' || isMark(value) ? undefined : value
  }
  // As `true` and `false` are minified.
  if (type === 'UnaryExpression' && operator === '!' && argument.type === 'Literal') return !argument.value
}

const nameOf = ({key}) => key.name ?? String(key.value)

/** Neither a method nor a name that an engine would move or take for something else. */
function isPlain(property) {
  if (property.type === 'SpreadElement') return true
  const {computed, method, kind} = property
  return !computed && !method && kind === 'init' && !/^(?:\d+|__proto__)$/.test(nameOf(property))
}

/** What is shorter takes more room elsewhere. */
const least = 14

/** What takes a pattern that finds all as it is, wherever it stopped last. */
const startsAnew = /^(?:replace|replaceAll|matchAll|match|split|search)$/

/**
 * The literals in a piece of code that can be kept elsewhere: words that people read, which nothing compares, and
 * patterns that do not know where they stopped.
 */
export function wordsIn(piece) {
  const found = []
  visit(piece)
  return found.sort((one, other) => one.start - other.start)

  function visit(node, parent) {
    if (node.type === 'Literal') {
      if (node.end - node.start >= least && canBeKept(node, parent)) found.push(node)
      return
    }
    for (const [field, value] of Object.entries(node)) {
      if (field === 'key' && !node.computed) continue
      for (const one of [value].flat()) if (typeof one?.type === 'string') visit(one, node)
    }
  }
}

function canBeKept({regex, value}, parent) {
  if (regex === undefined)
    return typeof value === 'string' && / /.test(value) && !isMark(value) && parent.directive === undefined
  if (!/[gy]/.test(regex.flags)) return true
  return (
    parent.type === 'CallExpression' &&
    startsAnew.test(parent.callee.property?.name) &&
    !/y/.test(regex.flags)
  )
}
