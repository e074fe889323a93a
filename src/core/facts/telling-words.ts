/** Words that tell a subject, cut to their stems: long ones, without those that every postmortem has. */
export function tellingWords(words: string): Set<string> {
  const plain = words.replace(/\]\([^()\s]*\)|https?:\S+/g, ' ')
  return new Set(
    [...plain.matchAll(/\b\p{Lu}{3}s?\b|[\p{L}][\p{L}\d_-]{3,}/gu)]
      .map(([word]) => word.toLowerCase())
      .filter((word) => !common.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 9))
      .filter((word) => word.length >= 3 && !common.has(word)),
  )
}

const common = new Set(
  'actio,owner,done,open,that,this,with,from,have,been,were,when,which,each,into,over,under,after,before,than,more,most,need,team,servic,system,incident,outag,issu,make,mak,using,used,also,only,time,type,fix,prevent,detect,mitigat,respond,due,dat,fact,link,high,medium,low,will,they,their,there,about,where,while,until,without,change,chang,caus,us,these,those,some,such,does,could,would,should,other,both,what,very,just,even,because,however,still,being,around,utc,cet,cest,gmt,pst,est,sev'
    .split(',')
    .flatMap((word) => [word, word.slice(0, 9)]),
)

/** How many words some have in common with others. */
export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const one of some) if (others.has(one)) count++
  return count
}
