/** First names common in England and their short forms and spellings: a group a line, its own name first. */
export const ENGLISH = `
abigail abi abby abbie abbey abigale abbigail gail
adam addam
adelaide addie adele adela
adrian adrien ade
agnes aggie nessie
alan allan allen alun
albert al bert bertie
alexander alex alec alexandre sandy xander zander alexzander sasha
alexandra alex alexa alexis lexi lexie sandra sandie xandra sasha alix
alfred alfie alf alfy fred freddie
alice alys alyce ali allie
alison allison ali alyson allyson
amanda mandy manda
amelia amelie millie milly emelia amellia mia
amy aimee ami aimie amie
andrew andy drew andre
angela angie ange angelina angeline angel
ann anne anna annie anya nan nancy ana
annabel annabelle anabel bella belle
anthony tony antony anton toni antonio ant
archibald archie archy
arthur art artie
ashley ashleigh ashlee ash ashlie
austin austyn
barbara babs barb
barry barrie baz bazza
beatrice bea bee beatrix trixie
benedict ben bennie
benjamin ben benji benny benjy
bernard bernie
bethany beth bethan bethanie
betty bettie
bradley brad bradly
brandon branden brandan
brendan brendon
brian bryan bryon
bridget bridie biddy brigid bridgette
brooke brook
caleb kaleb cayleb
callum calum
cameron cam kameron camron
camilla milla cammie camila
candice candace candy
carl karl
carol carole caryl
caroline carolyn caz carrie carolina lynn
carter karter
casey kasey kacey kacie kaci
catherine katherine kathryn catharine katharine kathrine cathryn kate katie katy kathy cathy kat kath kitty kay
cecilia celia cecily cissie
charles charlie charley chas chuck chaz
charlotte charlie lottie lotty char charlotta charley
chelsea chelsey chelsie
cheryl sheryl cherie
chloe cloe khloe cleo
christina christine chris chrissie tina kristina christina kirsty chrissy
christopher chris kris kristopher christophe topher kit cristopher
clara clare claire clair klara
clifford cliff
clive clyve
colin collin
connor conor conner konnor
constance connie
courtney kourtney courteney
craig kraig
crystal krystal christal chrystal
curtis kurtis
cynthia cindy
daisy daisie daisey
daniel dan danny dani daniyal danyal
danielle dani daniella danniella danni daniela
darren daz darran darin
darcy darcey darcie d'arcy
david dave davey davy
dawn dawne
deborah debbie deb debra debs
declan declyn deklan
dennis denis den denny
derek derrick del
destiny destinee
diana diane dianne di
dominic dom dominik nic
donald don donny donnie
donna dona
dorothy dot dottie dolly
douglas doug dougie
duncan dunkan
dylan dillon dillan dylon
edith edie edy
edward ed eddie ned ted teddy eddy
edwin ed eddie
eleanor ellie elly nell ellen nora eleanore elinor elenor lenore
elizabeth liz lizzie beth betty eliza elisabeth libby bess betsy lisa elsie lilibet
ella ela
ellen ellie elly nell
elliot elliott eliot eliott
eloise heloise elouise
emily em emilie emilia emmie millie
emma em emmie
eric erik rick
erin eryn
esme esmee esmae
esther ester hester essie
ethan ethen ethyn
ethel ethyl
eva eve evie evelyn evelina ava
evan ewan
faith faye fay
felicity fliss flick
felix felicks
finlay finley findlay finn fin
florence flo florrie flossie
frances fran fanny francesca francis
francesca fran frankie cesca franchesca chesca
francis frank frankie fran francisco
frank franky frankie franklin
frederick fred freddie freddy frederic fredrick freddi
freya freja freyja
gabriel gabe gabby
gabriella gabrielle gabby gabi ella gabriela
gareth gary gaz garth
gavin gav
gemma jemma gem
geoffrey geoff jeff jeffrey jeffery
george georgie geordie georg
georgia georgie georgina georgiana gina georga
gerald gerry jerry gerard jerrold
gillian jill gill jillian gilly
gladys glad
gordon gord
grace gracie gracey
graham graeme grahame
gregory greg gregor gregg
gwendolyn gwen wendy
hannah hanna hana
harold harry hal
harriet harriett hattie harri
harrison harry harris
harry harvey hari
hayden haydn haiden
hayley hailey haley hayleigh haylee hailee
heather hev
heidi heidy hydie
helen helena nell ellen elena lena
henry harry hal hank henri
herbert bert herbie herb
hilary hillary
holly hollie holli
hope hopie
howard howie
hugh hughie hugo huw
ian iain
imogen immy imogene
irene rene
isaac isac issac ike zac izaac
isabella isabelle isabel bella izzy isobel issy izabella belle isabell ishbel
isla aila
ivy ivie
jack jackson john jak jacques
jackson jaxon jaxson jacksen jax
jacob jake jakob jakub jay
jacqueline jackie jacqui jacky jacquelyn jaqueline
jade jayde jaid
jaden jayden jaiden jaydon jaidan jaydan jay
james jim jimmy jamie jimmie jay jaymes
jamie jaime jaimie jayme
jane jayne janie jan
janet jan jannet
janice janis jan
jason jay jayson jase
jasmine jas jazz jasmin yasmin yasmine jazmin jasmyn
jean jeanne jeannie jeanie gene
jeremy jez jerry jem jeremiah
jennifer jenny jen jenni jenna jennie
jesse jess jessie
jessica jess jessie jesica jessika
joan joanie joni
joanna jo joanne joann johanna joe
joel joell
john jon johnny jack johnnie jonny jhon johnathan
jonathan jon jonny johnathan jonathon johnathon nathan
jordan jordon jordyn jorden
joseph joe joey jo josef jos
josephine jo josie jody joey fifi josefina
joshua josh joshuah josiah
joyce joy
judith judy jude judi
julia julie jules julianne juliet
julian jules julien
june juno
justin justyn
kai kye kaya ky
karen caren karin karan kaz
kayleigh kayley kaylee kaley kayla caylee
keira kiera kira ciara kyra
keith kieth
kelly kelley kellie keli
kelvin kel
kenneth ken kenny
kerry kerri kerrie ceri
kevin kev kevan
kim kimberley kimberly kym kimmy
kirsten kirstin kirsty kirstie
kyle kile kyal
kylie kyley kylee
lacey laci lacie
lara laura lora lauren
laura laurie lora loz
lauren loren lauryn laurin loz
laurence lawrence larry laurie lawrie loz
layla leila leyla laila lyla
leah lea leia lia
lee leigh
leo leon leonard leonardo len lenny leopold
lesley leslie les
lewis louis louie lou luis
liam lyam william
lily lilly lillie lilian lillian lili lil
linda lynda lin lynn
lindsay lindsey linsey linsay lyndsey
lisa leesa liza
logan logen
lorraine laraine lori raine
louise lou louisa lulu luisa
lucas lukas luca luka luke
lucy luci lucie lucinda lucille
luke luc
lydia lidia
lynn lynne lyn lin
mabel mable
mackenzie mckenzie makenzie kenzie
madeleine maddy maddie madeline madelyn madelaine madison
madison maddison madisyn maddie
maisie maisy mazie
malcolm malc mal
marcus marc markus
margaret maggie meg peggy marge margie madge greta rita margot margie mags maisie marjorie
maria marie mary mariah marija
marilyn marylin
marion marian marianne maryanne
mark marc marcus
martha marty marta
martin martyn marty
mason mayson
mary molly polly may maisie marie maria mae
mathilda matilda tilly tilda mattie tillie
matthew matt mat mathew matty matthias
maureen mo maurine
maurice mo morris moritz
maxwell max maximilian maxine maximus
megan meg meghan meagan megs
melanie mel melany
melissa mel lissa missy
mia miya mya maia
michael mike mick micky mickey mikey micheal mikael mitch
michelle shell chelle michele mich shelley
mildred millie
miles myles milo
millicent millie milly
miranda mindy randa
miriam mim mimi
molly mollie moll
morgan morgen
natalie nat natalia nataly natasha nathalie
natasha tasha nat tash natasja
nathan nat nath nathaniel nate nathanael
neil neal niall nile neill
nicholas nick nicky nic nicolas nik nickolas klaus
nicola nicky nic nikki nicole nikky nichola
nicole nikki nicki nicolette nichole
nigel nige
noah noa
nora norah
norman norm
oliver ollie olly oli noll
olivia liv livvy olive ollie livia
oscar oskar osc
owen owain
pamela pam pammy
patricia pat patsy trish tricia patty trisha patti
patrick pat paddy patrik padraig
paul pauly
paula pauline polly
peggy peg
penelope penny pen
peter pete petey
petra petronella
philip phil phillip pip philippe
philippa pippa pip phillippa
phoebe phebe pheobe
poppy popie
rachel rachael rach rachelle raechel
ralph rafe raph
raymond ray raymund
rebecca becky beccy becca bex rebekah becki bec
reece rhys reese reiss rees
reginald reg reggie
rhianna rihanna riana rianna
richard rick dick ricky rich richie dickie rickie
riley rylee ryley reilly
robert bob rob bobby robbie rab bert robbie roberto
roberta bobbie robbie
robin robyn rob
rodney rod
roger rodge
roland rowland roly
ronald ron ronnie
rosalind ros roz
rose rosie rosa rosemary rosanna rosy rosalie
rosemary rosie rose
rowan rowen roan
roy roi
ruby rubie
rupert rupe
russell russ
ruth ruthie
ryan rian
sally sal sarah
samantha sam sammy sammie samanta
samuel sam sammy sammie samual
sarah sara sally sal sadie zara
scarlett scarlet
scott scot
sebastian seb sebby bastian
selina celina salina
sharon shaz shazza sharron
sheila shelagh
sienna siena
simon si simeon
sophia sophie sofia sofie sophy soph
spencer spenser
stacey stacy staci
stanley stan
stella estelle estella
stephanie steph stef stephany stevie stefanie
stephen steve steven stevie stephan stefan
stuart stewart stu
summer sommer
susan sue susie suzanne suzie susannah susanna suzy susanne
sydney sid sidney syd
sylvia silvia
tabitha tabby
tamara tammy tam
tanya tania tonya
taylor tayler tayla
teresa theresa terry tess tessa therese tracy
terence terry terrence tel
theodore theo ted teddy
theo tio
thomas tom tommy thom tomas
tiffany tiff tiffanie
timothy tim timmy
toby tobias tobie
tracey tracy traci
travis travers
trevor trev
tristan tristram trystan
tyler tylor tyla ty
tyrone ty tyron tirone
valerie val
vanessa nessa ness
vera verity
veronica ronnie vera roni
victor vic viktor
victoria vicky vicki tori vicki vikki vic vickie viki tory
vincent vince vinny vinnie vin
violet vi violette
virginia ginny
vivian vivienne viv vivien
walter wally walt
wayne wain
wendy wendi
wesley wes
wilfred wilf wilfrid
william will bill billy willie bill wills liam willy
winifred winnie freda
zachary zac zach zack zachariah zak zackary zacary
zoe zoey zoie
`
