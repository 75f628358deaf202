import { type NameList, words } from './name-list.ts'

export const westAfrican: NameList = {
  girls: words(`
    Abena Abigail Adaeze Adanna Adaora Ade Adeola Aderonke Adetoun Adjoa Adwoa Afia Afua Aisha Akosua Akua
    Ama Amaka Amara Amarachi Aminata Amma Anita Ayodele Ayomide Beatrice Bisi Blessing Bolanle Bukola
    Chiamaka Chidinma Chika Chinaza Chinwe Chioma Chisom Comfort Damilola Daniella Deborah Divine Ebele
    Ebony Efua Elizabeth Emmanuella Ese Esi Esther Eunice Evelyn Ewurama Faith Fatou Favour Felicia Folake
    Folashade Fumilayo Funke Gift Gloria Grace Hannah Ifeoma Ifunanya Isatu Iyanuoluwa Joy Joyce Kadiatu
    Kehinde Kemi Kikelomo Lola Lucy Maame Mabel Makafui Mariama Mercy Michelle Miriam Moyosore Naana Nana
    Ngozi Nkechi Nkiruka Obioma Ogechi Oluchi Oluwaseyi Omolara Onyinye Patience Peace Precious Princess
    Rachel Rebecca Ruth Sandra Sarah Serwaa Sewa Sharon Simisola Stella Taiwo Temi Temilola Temitope Tiwa
    Tobi Tolu Toluwani Uche Ugochi Victoria Vivian Yaa Yetunde Zainab
  `),
  boys: words(`
    Abdul Abiodun Abraham Adebayo Adedayo Ademola Adewale Akin Akwasi Alex Alhassan Amadu Anthony Ato Ayo
    Ayodeji Babajide Babatunde Benedict Benjamin Bolaji Bright Caleb Chibueze Chidi Chidubem Chike Chima
    Chinedu Chuka Chukwudi Chukwuemeka Collins Daniel David Dayo Desmond Ebenezer Ebo Edem Ekow Elijah Emeka
    Emmanuel Enoch Eric Ezekiel Femi Festus Fiifi Francis Frank Gabriel George Gideon Godwin Ibrahim Ifeanyi
    Ikenna Isaac Jeremiah Joel John Jojo Jonathan Joseph Joshua Jubril Kayode Kelechi Kelvin Kenechukwu
    Kenneth Kobina Kofi Kojo Kola Kunle Kwabena Kwadwo Kwaku Kwame Kwasi Lamin Lanre Lekan Michael Mohamed
    Moses Nana Nathaniel Nii Nnamdi Nonso Obinna Ola Olamide Olumide Oluwadamilola Oluwaseun Oluwatobi
    Patrick Paul Peter Philip Prince Raphael Richard Samson Samuel Saviour Segun Sesay Seyi Solomon Somto
    Stephen Sulaiman Taiwo Tayo Timothy Tobenna Tobi Tochukwu Tunde Uche Ugo Uzoma Victor Wale Wisdom Yaw
    Yemi
  `),
  surnames: words(`
    Abbey Abiola Abubakar Acheampong Achebe Acquah Addai Addo Adebayo Adebisi Adegoke Adekunle Adeleke
    Adeniji Adeniyi Adeoye Adesanya Adeyemi Adjei Adomako Adu Afolabi Agbaje Agyapong Agyei Agyeman Aina
    Ajayi Akande Akinola Akinyemi Akoto Akuffo Alabi Aluko Amadi Amankwah Amoah Amoako Ampofo Ampong Anane
    Aniagolu Annan Ansah Antwi Anyanwu Appiah Arthur Asamoah Asante Asare Asiedu Atta Awuah Ayodele Azubuike
    Babatunde Badmus Baidoo Balogun Bamgbose Bangura Bello Boadu Boakye Boateng Bonsu Botchway Brobbey
    Ceesay Chukwu Coker Cole Conteh Daniels Danso Dapaah Darko Darkwa Dauda Debrah Diallo Dike Donkor Duah
    Edu Effiong Egbuna Eke Ekwueme Eze Ezeh Ezekwesili Fagbemi Faleye Fashola Fofanah Forson Frimpong Fynn
    Gaye Gyamfi Gyasi Ibe Ibekwe Idowu Igwe Iheanacho Ikpeazu Iroegbu Jalloh Jallow Jimoh Kalu Kamara Kanu
    Kargbo Koroma Kuti Kwarteng Lamptey Lawal Madu Manu Mbah Mensah Mohammed Musa Njoku Nkansah Nketia Nnadi
    Nnaji Nortey Nwachukwu Nwankwo Nwosu Nwoye Nyarko Obeng Obi Obiora Odunsi Ofori Ogbonna Ogunbanjo
    Ogunleye Ojo Okafor Okechukwu Okeke Okoli Okonkwo Okorie Okoro Okoye Okpara Oladipo Olaniyan Olawale
    Olayinka Olowo Oluwole Omotoso Onuoha Onwuka Onyeka Opoku Oppong Osei Oshodi Osman Otoo Owusu Oyedele
    Oyelaran Oyinlola Quansah Quartey Quaye Sackey Salami Sanni Sarfo Sarpong Sesay Sillah Sowah Tagoe Taiwo
    Tetteh Touray Turay Twum Ubah Uche Udeh Udoh Ugwu Umeh Usman Uzor Williams Yeboah Yusuf
  `),
}
