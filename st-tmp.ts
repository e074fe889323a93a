import {readFileSync,readdirSync,statSync} from 'node:fs'
import {Memory,defaultConfig,lint,parseDocument,score} from './src/core/index.ts'
import {random} from './test/support/random.ts'
const walk=(p:string):string[]=>statSync(p).isDirectory()?readdirSync(p).flatMap(n=>walk(p+'/'+n)):p.endsWith('.md')?[p]:[]
const files=[...walk('./examples'),...walk('/work/shared/corpus')].filter(f=>statSync(f).size<25000)
const pieces=['a',' ','\n','\n\n','\r\n','**','`','|','@priya ','Ana Lima','- ','> ','1. ','# ','\n\n## Impact\n\n','\n## Action items\n\n','[a]','[a]: https://x.com\n','| Time | Event |\n| --- | --- |\n','owner: Ana Lima\n','TBD','[name]','- [x] ','Done','09:12 ','2026-03-01','~~','\n---\n','Ana ','the Ana service ','probably ','DONE','(Ana, by 2026-05-01)','<!-- x -->']
const seed=Number(process.argv[2]??1), next=random(seed); let n=0,bad=0
const view=(t:string,m?:Memory)=>{const d=parseDocument(t,m);const l=lint(d,defaultConfig,'2026-11-29');return JSON.stringify([d,l,score(d,l)])}
const end=Date.now()+Number(process.argv[3]??60)*1000
while(Date.now()<end){
 let t=readFileSync(files[Math.floor(next()*files.length)]!,'utf8'); const m=new Memory(); let at=0
 view(t,m)
 for(let v=0;v<5;v++){
  if(next()<.5||v===0) at=Math.floor(next()*t.length)
  const rem=next()<.4?Math.floor(next()*40):0, add=next()<.85?pieces[Math.floor(next()*pieces.length)]!:''
  t=t.slice(0,at)+add+t.slice(at+rem); at=Math.min(t.length,at+add.length)
  n++
  if(view(t,m)!==view(t)){bad++;console.log('DIFF',JSON.stringify(add),at,t.length)}
 }
}
console.log(n,'versions',bad,'bad')
