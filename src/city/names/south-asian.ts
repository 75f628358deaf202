import { type NameList, words } from './name-list.ts'

export const southAsian: NameList = {
  girls: words(`
    Abinaya Abirami Aishani Akshaya Amali Amara Amaya Amutha Anita Anjana Anjula Anoma Anusha Aparna Archana
    Asha Asmita Ayasha Bhagya Bhavani Bimala Bina Bipana Chamari Chathuri Chitra Damayanthi Deepa Devika
    Dilani Dilini Dinithi Dipa Durga Ganga Gayani Gayathri Geetha Hansika Harini Hiruni Iniya Isha Janani
    Jeewanthi Kabita Kalpana Kamala Kavindi Kavitha Keerthana Kopika Kritika Kumari Kusum Lakshika Laxmi
    Lochana Malsha Manel Manisha Manju Mathusha Maya Menaka Mina Muna Nadeesha Nanthini Nethmi Nilanthi
    Nilmini Nimali Nipuni Nirmala Nirosha Nisha Nithya Ojasvi Pabitra Piumi Pooja Pramila Prathana Pratima
    Priyanka Pushpa Radha Ranjani Rashmi Renuka Rita Ruvini Sabina Sabitri Sachini Samjhana Sandali Sanduni
    Sangita Saraswati Sarita Savitri Sayuri Senuri Shalini Shamila Shanthi Sharmila Shashini Shreeya Sita
    Sivani Sobika Srijana Subasini Sujata Suman Sumitra Sunita Sushila Swarna Tamasha Thamara Thanuja
    Tharani Tharushi Thenuka Uma Umayangi Usha Vaishnavi Vidya Vinodhini Yamuna Yashodha Yasodha
  `),
  boys: words(`
    Aayush Abhishek Ajith Akalanka Amal Amila Amrit Anil Anjana Anup Anura Aravinthan Arjun Arulan Aruna
    Asanka Ashen Ashok Avishka Balan Bharat Bhim Bibek Bijay Bikash Bimal Bishal Buddhika Chamara Chaminda
    Chandana Chathura Damith Dasun Deepak Dhanushka Dinesh Dinuka Dipak Ganesh Gihan Gobi Gopal Hari Harsha
    Hiran Indika Ishan Janaka Janith Jeewan Kamal Kapila Kasun Kavindu Keshan Kiran Kishor Krishna Kumar
    Kusal Lahiru Lalith Lokesh Madhav Mahesh Mahinda Malinda Manoj Milan Mohan Nadun Naresh Navin Nilantha
    Nimal Nirmal Niroshan Nisal Nishan Nuwan Oshan Padam Pasan Pawan Prabin Pradeep Prakash Pramod Prasanna
    Prashan Pratheepan Prem Purna Rabin Rajan Rajesh Rajiv Raju Ram Ramesh Ranil Ravi Ravindu Roshan Ruwan
    Sachin Sagar Sahan Saman Samir Sampath Sanath Sandun Sanjaya Sanjeev Santosh Saroj Senthuran Shanaka
    Shehan Siva Subash Sudarshan Sujan Sujith Suman Sunil Suraj Suranga Suren Suresh Surya Tek Tharindu
    Thilina Thivagar Thulasi Tilak Udara Upul Vasanthan Vidura Vimal Vinoth Yadav Yohan
  `),
  surnames: words(`
    Abeysekera Abeywardena Adhikari Alagaratnam Ale Amarasekera Amarasinghe Ananthan Arulanantham Arumugam
    Aryal Balakrishnan Balasingam Bandara Baral Basnet Bhandari Bhatta Bhattarai Budhathoki Chandrasekaran
    Chettri Chhetri Dahal Dassanayake De_Alwis De_Mel De_Silva De_Zoysa Dhakal Dharmasena Dias Dissanayake
    Edirisinghe Ekanayake Fernando Gamage Ganesan Ghale Ghimire Giri Gnanaratnam Gunaratne Gunasekera
    Gunawardena Gurung Gurung Gyawali Hapuarachchi Herath Hettiarachchi Jayakody Jayalath Jayasinghe
    Jayasuriya Jayatilaka Jayawardena Kanagasabai Kandasamy Kandel Karki Karunaratne Kathirgamanathan Khadka
    Khanal Khatri Koirala Kugathasan Kularatne Kumarasinghe Lakshman Lamichhane Liyanagama Liyanage
    Logeswaran Magar Mahendran Manoharan Mendis Mohanarajah Nadarajah Nagarajah Nanayakkara Navaratnam
    Neupane Ojha Pandey Paramanathan Pathirana Pathmanathan Paudel Peiris Perera Perera Ponnampalam Pradhan
    Pun Rai Rajakaruna Rajapaksha Rajaratnam Rajendran Ramanathan Rana Ranasinghe Ranatunga Ranaweera Ratnam
    Ratnayake Regmi Rupasinghe Sabaratnam Samarasinghe Samaraweera Sapkota Satkunam Selvarajah Senanayake
    Seneviratne Shakya Sharma Sherpa Shrestha Silva Sivakumar Sivanathan Sivasubramaniam Somasundaram Subedi
    Subramaniam Sundaralingam Suntharalingam Tamang Tennakoon Thambirajah Thapa Thapa Tharmalingam
    Thevarajah Thilakaratne Timilsina Vadivelu Vamathevan Vigneswaran Vijayaratnam Wanigasekara Weerakoon
    Weerasinghe Wickramasinghe Wijeratne Wijesinghe Wimalaratne Yoganathan Yogarajah
  `),
}
