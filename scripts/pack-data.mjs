import {deflateRawSync} from 'node:zlib'
import {parse} from 'acorn'
import {dataIn, wordsIn} from './data-in-code.mjs'

/** What is evaluated once, in the order in which it is written: by kind, the fields that hold it. */
const evaluated = {
  Program: ['body'],
  ExpressionStatement: ['expression'],
  VariableDeclaration: ['declarations'],
  VariableDeclarator: ['init'],
  SequenceExpression: ['expressions'],
  AssignmentExpression: ['right'],
  CallExpression: ['callee', 'arguments'],
  NewExpression: ['callee', 'arguments'],
  ArrayExpression: ['elements'],
  ObjectExpression: ['properties'],
  Property: ['value'],
  SpreadElement: ['argument'],
  TemplateLiteral: ['expressions'],
  BinaryExpression: ['left', 'right'],
  UnaryExpression: ['argument'],
  MemberExpression: ['object'],
  ConditionalExpression: ['test'],
  LogicalExpression: ['left'],
}

/** What says less stays as it is, in characters. */
const least = 10

/**
 * Bundled code in less room: its data (texts, patterns, lists and objects of them) is packed, and the code takes one
 * piece after the other where it stood, from `take`. Functions ask for what they say, `text(3)`, and find it as it was.
 */
export function withPackedData(code) {
  const pieces = []
  const said = new Map()
  const rest = written(parse(code, {ecmaVersion: 2022}))
  return {code: rest, data: pack({pieces, said: [...said.keys()]})}

  function written(node) {
    const {data, holes} = dataIn(code, node)
    const length = holes.reduce((all, hole) => all - (hole.end - hole.start), node.end - node.start)
    if (length < least) return asItIs(node)
    const others = holes.map(written).join()
    pieces.push(data)
    return `take(${others})`
  }

  function asItIs(node) {
    // What `??=` and its kin assign may never be asked for.
    const isOnce = node.type !== 'AssignmentExpression' || node.operator === '='
    const fields = isOnce ? (evaluated[node.type] ?? []) : []
    const parts = fields.flatMap((field) => node[field] ?? [])
    return replaced(node, fields.length > 0 ? parts.map((part) => [part, written(part)]) : textsIn(node))
  }

  /** What a function says, each text in the place where it is kept. */
  function textsIn(node) {
    return wordsIn(node).map((literal) => {
      const {data} = dataIn(code, literal)
      if (!said.has(data)) said.set(data, said.size)
      return [literal, `text(${said.get(data)})`]
    })
  }

  function replaced({start, end}, parts) {
    let [text, at] = ['', start]
    for (const [part, words] of parts) {
      const before = code.slice(at, part.start)
      // Minified: `case"some words"`.
      text += before + (/[\w$]$/.test(before) ? ' ' : '') + words
      at = part.end
    }
    return text + code.slice(at, end)
  }
}

/** Pieces of data as bytes, which `unpacked` reads. */
export function pack(pieces) {
  return deflateRawSync(JSON.stringify(pieces), {level: 9})
}
