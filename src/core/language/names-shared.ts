import {words} from './word-list.ts'

/**
 * Given names that are a word, a month, a place or a product as well. One of them is a person only where nothing but a
 * person can stand: “Grace asked”, “Mark, the release manager,”.
 */
export const sharedNames = words(`
  ada alexa alfa alfred alpha amber angel april arch aria art ash athena atlas august augusta aurora austin autumn
  axel bart basil bay bear beau bill bishop blake blaze blessing blue bolt brad brook brooke buck bud buddy cali can
  candy carter cash celeste chad chance charity charlotte chase chelsea cherry china chip chuck clay cliff clover cody
  colt cooper coral crystal cypress daisy dakota dale dallas darcy dash dawn dean delta denver desire dexter diamond
  dick dino dolly dot drew duke dusty earl earnest east eden ember england ever faith farrah fay fern finn flint flora
  florence florida forest fox france frank franklin gale garnet gay gem gene genesis georgia ginger glen gore grace
  grant gray green guy hank happy harmony harper hazel heath heather heaven herb holly homer honey honor hope houston
  hugo hung hunter ignatius india iris isis israel ivy jack jade jasmine jasper java jerry jersey jet jewel jordan joy
  judge julia june junior justice kelvin kent kerry king kit kitty lake lance lane lark laurel libby liberty lily lima
  lincoln lindy london lorry louisiana lourdes lucky luna mac madonna mali marge mark mars marsha martial marvel mason
  matrix max may melody mercedes mercury mercy merlin miles milo min misty mo morgan nadir norm norman north nova oak
  ocean odin olympia opal page paige paris parker pat patience patsy paz pearl penny pepper percy petal phoenix pierce
  pip piper pixel pole polly poppy portia precious preston prince princess prudence queen quest rain rainbow randy
  raven ray red reed reef regent reid rich rick river rob robin rocco rocket rocky rod romeo root rose rosemary rowan
  royal ruby rush russ rusty sage sally sand sandy santa savannah scout sequoia serena serenity shade shell sherlock
  sherry shiloh sierra simba skip sky skye skyler sol sonny spike star stark sterling stone sue summer sunny
  sydney tad tiffany tiger toby topaz tor tori trace trinity trip troy tucker tyre van verity vernon vic victor
  victoria viola violet virgil virginia wade ward warren washington watson watt wave wells west whitney will willow
  winter wolf woody york young zen zion zola
`)
