import { type NameList, words } from './name-list.ts'

export const punjabi: NameList = {
  girls: words(`
    Aaliyah Amandeep Amanjot Amanpreet Amardeep Amarjit Ameesha Amrit Amritpal Anaya Anisha Anmol Anoop
    Arpan Arshdeep Asees Ashmeet Avani Avleen Avneet Avreen Balbir Baljinder Baljit Balwinder Bani Bhavan
    Bhupinder Charanjit Daljit Damanpreet Davinder Deepika Dilpreet Diya Ekam Eshleen Gagandeep Gurbaksh
    Gurdeep Gurdip Gurinder Gurjeet Gurjit Gurleen Gurmeet Gurneet Gurpreet Gursimran Harbans Hardeep Hargun
    Harjinder Harjit Harjot Harkiran Harleen Harman Harmeet Harneet Harnoor Harpal Harpreet Harsharan
    Harsimran Harvinder Inaya Inderjit Ishleen Ishpreet Ishreen Jagdeep Jagjit Japji Jasbir Jasdeep Jaskiran
    Jasleen Jasmeen Jasmin Jasmine Jasneet Jaspal Jaspreet Jaswant Jaswinder Jatinder Jeevan Joban Joginder
    Kamal Kamaldeep Kamaljit Kanwal Karamjit Karishma Kavleen Keerat Khushi Kiran Kirandeep Kirat Kirpal
    Komal Kuldeep Kulwant Kulwinder Lovepreet Mahi Mandeep Maninder Manisha Manjeet Manjinder Manjit Manjot
    Manmeet Manpreet Manreet Manveer Meena Mehak Mehar Mehreen Mindy Mohinder Navdeep Navjot Navneet Navreet
    Neelam Neha Nimrat Nirmal Noor Palvinder Paramjit Parminder Parneet Pavan Pavandeep Pawan Pinder Poonam
    Prabhjot Prabhleen Prabhneet Preeti Preetika Rajdeep Rajinder Rajvir Rajwinder Raman Ramandeep Ramneek
    Ranjit Rashpal Ravinder Reena Reet Ria Rupinder Sabreen Sahib Sahiba Samreen Sandeep Sarabjit Satinder
    Satvinder Satwant Seerat Serena Shaan Sharan Sharanjit Shivani Simran Simranjit Simrat Sonia Sukhdeep
    Sukhi Sukhjinder Sukhjit Sukhmani Sukhpreet Sukhvinder Sunita Sunpreet Surinder Surjit Tanveer Tavleen
    Tejinder Tina Varinder Veerpal Yasmeen
  `),
  boys: words(`
    Aekam Ajay Ajit Akaal Akash Amandeep Amar Amardeep Amarjit Amarpreet Amitoj Amrik Amrit Amritpal Angad
    Anmol Arjan Arjun Armaan Armandeep Arshdeep Arvin Ashmeet Avtar Azaad Bachittar Balbir Baldev Baljinder
    Baljit Balraj Balvinder Balwant Bhupinder Bikram Bobby Charanjit Dalbir Daljit Dalvir Damanjit Darshan
    Davinder Deepak Dev Devinder Dilbagh Dilpreet Dilraj Ekam Fateh Gagandeep Gian Gurbaaz Gurbir Gurcharan
    Gurdeep Gurdev Gurdip Gurinder Gurjeet Gurjit Gurjot Gurkirat Gurmail Gurmeet Gurmukh Gurnam Gurpal
    Gurpreet Gursewak Gurtej Gurvinder Gurvir Harbhajan Hardeep Hardev Hardip Hargun Haridev Harinder Harjap
    Harjinder Harjit Harjot Harkamal Harman Harmeet Harminder Harnek Harpal Harpreet Harry Harsh Harshaan
    Harvinder Harvir Himmat Inderjit Inderpal Iqbal Ishaan Jagdeep Jagdev Jaggi Jagjeevan Jagjit Jagraj
    Jagtar Jagvir Jai Jaideep Jap Jarnail Jasbir Jasdeep Jasjit Jaskaran Jaspal Jaspreet Jaswant Jaswinder
    Jatinder Jay Jeevan Jhujar Joban Jodhveer Joginder Jujhar Kabir Kamaldeep Kamaljit Karam Karamjit Karan
    Karanbir Karanveer Kartar Kashmir Kaval Kewal Khushwant Kiran Kirpal Kuldeep Kuldip Kulvir Kulwant
    Kulwinder Lakhbir Lakhvir Lovepreet Makhan Malkit Mandeep Mandip Manga Maninder Manjinder Manjit
    Manmohan Manpreet Manraj Manvir Mehtab Mohan Mohinder Narinder Navdeep Navjot Navraj Navtej Nihal Nirmal
    Nirvair Onkar Param Paramjit Parmdeep Parminder Partap Pavan Prabhdeep Prabhjot Pritam Pritpal Raj Rajan
    Rajbir Rajdeep Rajinder Rajvinder Rajvir Ramandeep Ranbir Randeep Randhir Ranjit Ranvir Ravi Ravinder
    Resham Rohan Roop Rupinder Sahib Sahil Sajan Sandeep Sanjeev Santokh Sarabjit Saran Sarbjit Satnam
    Satpal Satvinder Shaan Shamsher Sher Shergill Sikander Simranjit Sohan Sukhbir Sukhdev Sukhdip
    Sukhjinder Sukhjit Sukhpal Sukhraj Sukhvinder Sukhwinder Sumeet Sunny Surinder Surjit Swaran Taran
    Tarlochan Tarsem Tegh Tej Tejbir Tejinder Tejpal Udham Varinder Veer Vikram Vir Yadvinder Yuvraj Zorawar
  `),
  surnames: words(`
    Aheer Ahluwalia Arora Athwal Atwal Aujla Bachu Badesha Badhan Bagri Bahia Bahra Bains Bajwa Bal Bangar
    Bansal Bansi Banwait Basi Basra Bassan Bassi Basuta Batth Bedi Bhachu Bhamra Bhandal Bhangal Bharaj
    Bharj Bhatti Bhinder Bhogal Bhopal Bhullar Bilkhu Birdi Biring Birk Bola Boparai Bumbra Chaggar Chahal
    Chana Chandla Channa Chatha Chauhan Cheema Chera Chima Chohan Chopra Chumber Dadwal Daffu Dale Dayal Deo
    Deol Devgun Dhaliwal Dhami Dhand Dhanda Dhanjal Dhanoa Dhari Dhesi Dhillon Dhinsa Dhir Dhother Dosanjh
    Dulai Flora Gabri Gahir Garcha Ghag Gharial Ghatore Ghattaura Ghuman Gill Gosal Grewal Guraya Gurm Hans
    Hara Hayer Heer Hothi Hundal Jabbal Jagdev Jagpal Jandu Janjua Jaspal Jassal Jassi Jawanda Jhalli Jhooty
    Jhutti Johal Josan Jutla Kahlon Kailey Kainth Kalar Kalirai Kalsi Kanda Kandola Kang Khaira Khangura
    Khatkar Khela Khera Khosa Khunkhun Kler Kooner Lall Lalli Landa Landay Lehal Liddar Lidder Mahal Mahey
    Mahli Malhi Malhotra Manak Mand Mandair Mander Mangat Manku Mann Matharu Mattu Mavi Mehmi Minhas
    Modhvadia Mudhar Mundi Nagra Nahal Nahar Nandra Nijjar Nijran Nirwal Nizzar Padda Pahal Pal Palak
    Panesar Pannu Parhar Parmar Pawar Phull Pooni Powar Pownall Punia Purba Purewal Rai Raju Rakkar Randhawa
    Ranu Rathor Rathour Rehal Riyat Rupra Sagoo Sahota Saini Samra Samrai Sandhar Sandhu Sangar Sangha
    Sanghera Sani Sarai Saran Sehmi Sekhon Shergill Sidhu Sihota Sihra Singh Singh Singh Singh Singh Singh
    Singh Singh Singh Singh Singh Singh Singh Singh Singh Singh Singh Singh Singh Singh Sodhi Sohal Sohanpal
    Sokhi Somal Sond Sooch Soor Sran Suman Sunner Sura Takhar Tatla Teja Thandi Thiara Tiwana Tumber Tut
    Ubhi Ughra Uppal Ural Vig Vilkhu Virdee Virk Wahid Walia Wander Warraich Zaidi
  `),
}
