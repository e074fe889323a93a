import {words} from './word-list.ts'

/**
 * Given names that are a word of the language as well. As the subject of what somebody does such a word can be nothing
 * but a name, unless it is the name of a machine: “Mark rolled the release back”.
 */
export const wordNames = words(`
  angel art barb bart basil beau bill bishop blake brad buck bud buddy chance charity cherry chip chuck clay
  cliff cody cooper dale dawn dean dick dolly drew duke dusty dwight earl faith fern finn frank ginger glen
  grace grant guy hank hazel heath heather herb holly honey hope ivy jack jerry joy judge justice king kit
  kitty lance lane laurel lily lindy marge mark marsha mason max melody mercy miles norm norman parker pat
  patience patsy penny percy pierce polly poppy preston prudence randy reed reid rich rick rob robin rod
  rose rosemary rowan russ rusty sally sandy sherry skip sonny stone sue tad toby tucker vernon vic wade
  ward warren whitney will woody wren
`)

/**
 * Given names that are a word, a month, a place or a product as well. One of them is a person only where nothing but a
 * person can stand: “Grace asked”, “Mark, the release manager,”.
 */
export const sharedNames: ReadonlySet<string> = new Set([
  ...wordNames,
  ...words(`
  ada alexa alfa alfred alpha amber april arch aria ash athena atlas august augusta aurora austin autumn axel
  bay bear blaze blessing blue bolt brook brooke cali can candy carter cash celeste chad charlotte chase
  chelsea china clover colt coral crystal cypress daisy dakota dallas darcy dash delta denver desire dexter
  diamond dino dot earnest east eden ember england ever farrah fay flint flora florence florida forest fox
  france franklin gale garnet gay gem gene genesis georgia gore gray green happy harmony harper heaven homer
  honor houston hugo hung hunter ignatius india iris isis israel jade jasmine jasper java jersey jet jewel
  jordan julia june junior kelvin kent kerry lake lark libby liberty lima lincoln london lorry louisiana
  lourdes lucky luna mac madonna mali mars martial marvel matrix may mercedes mercury merlin milo min misty mo
  morgan nadir north nova oak ocean odin olympia opal page paige paris paz pearl pepper petal phoenix pip piper
  pixel pole portia precious prince princess queen quest rain rainbow raven ray red reef regent river rocco rocket
  rocky romeo root royal ruby rush sage sand santa savannah scout sequoia serena serenity shade shell sherlock
  shiloh sierra simba sky skye skyler sol spike star stark sterling summer sunny sydney tiffany tiger topaz tor tori
  trace trinity trip troy tyre van verity victor victoria viola violet virgil virginia washington watson watt
  wave wells west willow winter wolf york zen zion zola
`),
])

/** Scientists, gods, heroes, animals and plants after whom hosts, clusters, teams and projects are called. */
export const emblems = words(`
  schrodinger heisenberg hofstadter hubble otter achilles aesop ajax amundsen anubis aragorn archimedes ares argus aristotle asgard asterix avalon badger
  bagheera baloo balrog bayes beaver bender bernoulli bilbo bison boromir buffalo buffy caesar calypso cardamom
  cerberus chewbacca chronos cinnamon circe cleopatra cobra columbus condor copernicus cougar
  coyote cricket cronos curie cyclops daedalus dagobah dandelion darwin demeter descartes dijkstra dionysus
  dolphin donatello dracula dumbledore eagle edison einstein eros escher euclid euler excalibur falcon faraday
  fermat fermi ferret feynman fibonacci frodo gaia galahad galileo galois gandalf ganymede garfield gauss gecko
  gimli godzilla goliath gollum gorilla groot gryffindor guinevere hades hagrid halley hawk hawking hedgehog
  heimdall hera hercules heron hilbert hobbes hopper hornet horus hydra hyena hyperion icarus iguana jackal
  jaguar janus jellyfish juniper kangaroo kepler kestrel knuth koala kraken krypton lamport lancelot
  laplace lavender legolas lemur leopard leviathan lion lizard llama lobster lovelace lynx magellan magnolia
  mammoth medusa mendel minerva minotaur mongoose moose morpheus napoleon narwhal neptune newton nobel
  nostradamus nutmeg obelix oberon octopus orca orchid orion osiris osprey ostrich panda pandora panther parrot
  peacock pegasus pelican penguin persephone perseus picard pikachu pinocchio piranha planck plato pluto pollux
  poseidon ptolemy puffin pythagoras quasimodo rabbit raccoon ragnarok rapunzel rhino riker robocop saffron
  salamander samwise saturn sauron scorpion shark shiva skynet skywalker smaug snoopy socrates sonic
  spartacus spock sputnik squirrel stallion stingray sunflower superman swallow tarzan tempest terminator
  thistle thor tintin titan totoro toucan triton tulip turing tycho ulysses uranus vader valkyrie viper vishnu
  volta voyager vulcan vulture wally walrus weasel wolverine wombat yggdrasil yoda zebra zeus zorro
`)

/** Family names that are trades, colours and things; only as such, for “Baker Street” and “White Paper” name nobody. */
export const wordSurnames = words(`
  abbott archer baker banner barber barker baron bell berry bird black bond bowman brewer brown bush butcher
  butler carpenter cartwright chandler church coleman cook crane cross drake draper dyer falconer farmer
  faulkner field finch fisher fletcher forester fowler frost gardener gardner glover gold goldsmith gray
  green grey hall harper hill hooper hunter king knight lamb little marsh mercer miller moss nightingale noble
  page palmer parson parsons partridge peacock plummer pope porter potter prior reader rivers roper sadler
  savage sawyer sharp shepherd silver singer skinner slater smith snow sparrow spencer spicer stone stringer
  swan tanner taylor thatcher thorn tiller trotter turnbull turner tyler walker wall weaver webber wheeler
  white wolf wood woods wright young
`)
