/**
 * First names common in England's Muslim, South Asian, Polish and other European, African and African-Caribbean
 * families, with the spellings records give them: a group a line.
 */
export const WORLD = `
aaliyah aliyah alia aleah
aarav arav
aaron aron haroon harun arron
abdallah abdullah abdulla abdalla abdul
abdirahman abdurrahman abdulrahman abdiraman abdul rahman
abu abou aboo
adaeze ada
adebayo bayo ade
adekunle kunle ade
adeola ade deola
agata agatha
agnieszka aga agnes
ahmed ahmad ahmet achmed amad
aisha ayesha aysha aicha aiesha iesha aishah
ajay ajai
akash aakash
aleksander alexander aleksandr olek
aleksandra alexandra ola
ali aly alee
alicja alicia ala
amaan aman amaan
amani amany
amara ammara amarachi
amina aminah ameena amena aamina
amir ameer aamir emir
amit ameet
anastasia nastia anastazja
andrei andrej andrzej andrey andrew
anil aneel
anita aneeta
anjali anjuli anjalee
aniela nela
aniyah aniya
arjun arjan
artur arthur
aryan arian aaryan
asif aasif asef
asma asmaa asmah
ayaan ayan aiyan
azra azraa
babatunde tunde baba
bartosz bartek bartlomiej
beata beatrice
bilal billal belal
bogdan bohdan
chidi chidiebere
chinedu nedu
chioma chi
dawid david
deepak dipak
deepika dipika
deshawn dashawn deshaun
devonte devante devontae
dominik dominic
dwayne duane dwain
ebony eboni
ebrahim ibrahim ibraheem abraham
elif alif
emeka chukwuemeka
eniola eni
ewa eva
fadumo faduma
faisal faysal feisal
farah fara farrah
farhan farhaan ferhan
farida fareeda
faria fariha
fatima fatimah fatema fatuma fatma fathima fatoumata
fawad fouad fuad
folasade sade
funmilayo funmi
gaurav gourav
grzegorz greg
gurpreet gurprit
habib habeeb
habiba habeeba
hadiya hadiyah
hafsa hafsah hafza
halima haleema halimah
hamza hamzah hamsa
harjit harjeet
harpreet harprit
hasan hassan hasaan
hashim hashem
hiba heba
hodan hodon
hussain husain hussein hossain husayn husein
idris idrees edris
ifeoma ify
ikram ikraam
imaan iman eman imani
imran emran
irfan erfan
isaac ishaq ishaaq
ismail ismael ismaeel esmail
iwona ivona
izabela isabella iza
jadwiga jadzia
jahanara jahan
jakub kuba jacob
jamal jamaal gamal
jamila jameela jamilah
jan janek johan
jaspreet jasprit
jasvinder jaswinder
javed javaid jawed
jermaine germaine jermain
jerzy george
jibril jibreel gabriel
joanna asia joasia
juma jumah
kabir kabeer
kamal kamaal
kamil camil
karim kareem
karol carl
katarzyna kasia katherine
keisha kiesha keesha
khadija khadijah kadija hadija khadeeja
khalid khaled kalid
khalil khaleel
kiran kieran keeran
krishna krisna
krystyna christina krysia
krzysztof krzysiek christopher
kulvinder kulwinder
kwame kwami
kyron kyrone
laiba layba
lakeisha lakisha
laila leila layla leyla laylah
lamar lemar
lukasz lucas luke
maciej maciek
magdalena magda
mahdi mehdi
mahmud mahmood mahmoud mehmood
malgorzata gosia margaret
malik maleek malek
mandeep mandip
manjit manjeet
manpreet manprit
marcin martin
mariam maryam miriam maryum meryem mariama
marek mark
marwa marwah
mateusz matthew mati
michal michael
mikolaj nicholas
mirosław mirek
mohsin mohsen muhsin
muhammad mohammed mohammad mohamed muhammed mohamad mohd muhamed mahomed mo mohamud mehmet mahamed
mustafa mostafa mustapha moustafa
nadia nadiya nadja
naeem naim
naomi neomi
nasir nasser naser
nasra nasrah
natalia natalka
navdeep navdip
neha nehaa
ngozi ngozika
nimo nimco
niyah niya
noor nur nour noora
nusrat nusrath
obinna obi
ola olayinka
oluwaseun seun
oluwatobi tobi
omar umar omer umer
osman usman uthman othman
paulina pauline
pawel paul
piotr peter piotrek
pooja puja
pradeep pradip
prakash parkash
priya priyah
qasim kasim qaseem
rabia rabiya rabiah
rafal raphael
rahim raheem
rahma rahmah
raj rajesh rajan
rajinder rajender
rajveer rajvir
ravi ravinder
reyhan rehan rayhan
rehana rihana rehaana
reza raza
rizwan rizwaan
rohan rohaan
roza rosa
rukhsana ruksana roxana
ruqayyah rukaya ruqayya rukayyah ruqaiya
sadia saadia sadiya
sahra zahra sara
said saeed sayed syed sayeed saeid sayyid
saima saimah
salim saleem selim
salma salmah
samira sameera samirah
sandeep sandip
sanjay sanjai
sara sarah saara
satnam sutnam
shabana shabaana
shabnam shabnum
shafiq shafeeq
shahid shaheed
shakira shakirah
shaniqua shanice shaneequa
shaquille shaq
sharif shareef sherif
shazia shaziya
sheikh shaikh shaykh
shreya shriya
simran simrun
sofia zofia sophia zosia
stanislaw stan staszek
sukhdeep sukhdip
suleiman sulaiman suleman solomon sulayman suleyman
sumaya sumayyah sumaiya sumayya
sunita suneeta
szymon simon
tadeusz tadek
tahir taher
tahira tahirah
tariq tarek tarik tareq
tasneem tasnim
temitope temi tope
tomasz thomas tomek
tyrese tyreece tyrees
usama osama
uzma ozma
vijay vijai
vikram bikram
wasim waseem
wojciech wojtek
yahya yahia yehia
yasin yaseen yassin
yasmin yasmeen yasmine jasmin
yousef yusuf yousuf yousaf yusef joseph youssef
zahid zaheed
zahra zara zahrah
zainab zaynab zeinab zeynep zaineb
zakariya zakaria zachariah zakariyah
zayn zain zane zayne
zeeshan zishan
zofia sophie
zubair zubayr
`
