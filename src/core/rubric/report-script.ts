/**
 * What the report's page runs: clicks become messages, and messages become new content. What is open and where the
 * reader is stays as it was.
 */
export const reportScript = `
(() => {
  const host = acquireVsCodeApi()
  const main = document.querySelector('main')
  const state = host.getState() ?? {}
  addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button === null) return
    const {start, end, file, export: format, allspaw} = button.dataset
    if (start !== undefined) host.postMessage({type: 'open', start: Number(start), end: Number(end), file})
    else if (format !== undefined) host.postMessage({type: 'export', format})
    else if (allspaw !== undefined) host.postMessage({type: 'allspaw', answer: allspaw})
  })
  addEventListener('message', ({data}) => {
    if (data.type === 'uri') host.setState({...state, uri: data.uri})
    if (data.type !== 'content' || data.html === main.innerHTML) return
    const open = new Map([...main.querySelectorAll('details')].map((one) => [one.id, one.open]))
    const buttons = [...main.querySelectorAll('button')]
    const focused = buttons.indexOf(document.activeElement)
    const top = scrollY
    main.innerHTML = data.html
    for (const one of main.querySelectorAll('details')) if (open.has(one.id)) one.open = open.get(one.id)
    if (focused !== -1) main.querySelectorAll('button')[focused]?.focus({preventScroll: true})
    scrollTo(0, top)
  })
  host.postMessage({type: 'ready'})
})()
`
