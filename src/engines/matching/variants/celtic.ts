/** First names of Ireland, Scotland and Wales with the spellings they are given in England: a group a line. */
export const CELTIC = `
aidan aiden aidan aodhan eden
aine anya onya
aisling ashling aislinn aislin ashlin
alasdair alistair alastair alisdair alister allister
angharad ancharad
anwen anwyn
aoibheann aoibhinn eavan evin
aoife eefa efa ifa eva
bronagh brona
bronwen bronwyn
bryn brynn
cadhla kyla
cahal cathal carl
caitlin katelyn catelyn kaitlyn katelynn kaitlin caitlyn kathleen cait
callum calum colm kallum
caoimhe keeva kiva keva queeva
caoimhin kevin
carys karis cerys
catriona catrina katrina triona ketrina
ceri keri kerry
cerys carys kerris
cian kian keane kean
ciara keira kiera kira keera
ciaran kieran kieron keiran kiaran kearan
cillian killian
clodagh cloda
colleen coleen
conor connor conchobar conner
cormac cormack
daire dara darragh daragh
dearbhla dervla derval
deirdre dierdre deidre
dermot diarmuid diarmaid
dafydd david dai taffy
delyth deleth
dilys dylis
domhnall donal donald
donnacha donagh
dougal dugald
dyfan dyfon
eamon eamonn edmund
eilidh ailie ayley eily
eileen aileen ilene eibhlin
eimear emer eimer
eirian irian
eithne enya ethna
elin elen ellen
eluned luned lynette
emlyn emlin
enda ena
eoghan owen eoin ewan euan ewen iwan owain
eoin owen ian
fearghal fergal
fergus feargus
ffion fion fionn
fiadh fia feeah
fiona fionagh phiona
fionn finn fin
fionnuala finola nuala fenella
gearoid garrod gerard
geraint garaint
gethin gethyn
glyn glynn glen glenn
grainne grania gronya granya
gruffydd griffith griff gruff
gwyneth gweneth gwynneth
hamish seumas shamus
hywel howell howel
ieuan iwan evan ifan
innes inness
iolo iolyn
isla ila eyla
ishbel isobel ishbell
lachlan lochlan lachie loughlin
llewellyn llywelyn lewellyn lew
lleucu lleuci
lorcan lorkan
mairead maread mared margaret
mairi mhairi vari mary
maeve maebh meave medbh meabh
malachy malachi
mared meredith
mari mary
mairtin martin
megan meghan
meirion merion
muireann mirren murrin
murdo murdoch
myfanwy myvanwy
nerys neris
niall neil nial nyle
niamh neve neeve nieve neave
nia niah
oisin osheen ushen
orla orlagh orlaith
osian oshan
padraig patrick podrig paraic padraic
peadar peter
rhiannon rhian reanon riannon
rhona rona
rhydian ridian
rhys reece rees reese
roisin rosheen rosin rosaleen
ronan ronen
rory ruairi ruari ruaidhri
ryan rian
sadhbh sive
saoirse seersha sersha saorise
seamus shamus seumas james
sean shaun shawn shane shaune
shane shayne
shannon shanon
shona seonaid shauna
sian sharn shan siaan
sinead shinade shinead sinade
siobhan shivaun chevonne shivon shevon siobhain chivonne shavon siobahn shiobhan
sioned shoned
sorcha sorsha saorcha
steffan stefan
struan struen
tadhg tiger teague tyge
tegan teagan
tomos thomas twm
una oona oonagh
wyn wynne win
`
