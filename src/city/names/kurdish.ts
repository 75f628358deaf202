import { type NameList, words } from './name-list.ts'

export const kurdish: NameList = {
  girls: words(`
    Ala Aljin Amina Arezu Asma Astera Avan Avin Awaz Bafrin Bahar Bahra Bana Bejan Beri Berivan Bewar Binar
    Chiman Chnar Chra Darya Delal Delvin Dilan Dilnia Dlnia Dunya Evin Faten Fenk Gashaw Gelas Gona Gulan
    Gulistan Hana Hataw Havin Hawar Helin Hero Hevi Hewa Ivan Jihan Jila Jwan Kajin Kazhal Khanda Khuncha
    Lana Lanja Lara Lava Lawin Lorin Luna Maha Media Mehriban Midya Mizgin Nali Nasik Nasrin Naza Nazdar
    Nergiz Nesrin Nian Niga Nishan Nishtiman Nivin Nma Parez Pari Parween Payam Perwin Pshko Rajan Rana
    Ranya Renas Rezan Rojan Rojda Rojin Ronahi Rozhin Rozita Runak Sahin Sana Sara Sazan Sewan Shadan Shanaz
    Shano Shapol Shayan Shilan Shirin Shler Shna Shokhan Solin Soma Soz Suham Taban Tara Tavga Trifa Tuba
    Viyan Xanim Zain Zara Zelal Zheen Zheer Zhino Zilan Zozan
  `),
  boys: words(`
    Agir Ahmed Alan Aland Ali Amanj Amin Aram Ararat Ari Arkan Aryan Asos Ayub Azad Bahoz Bakhtyar Baran
    Barham Barzan Bawar Bejan Berzan Bestun Biryar Botan Brwa Bzhar Chato Chia Chiman Dana Dara Darin Dawan
    Dilan Dilshad Diyako Diyar Dlawar Dler Dlovan Ferhad Ferman Garmian Goran Govand Haidar Halgurd Halkawt
    Hamid Hardi Haval Hawar Hawkar Hawraz Hazhar Hemin Hersh Hevar Hiwa Hogir Hoshang Hoshyar Hunar Ibrahim
    Idris Ismail Jabar Jamal Jegr Jotyar Jwamer Kamaran Karim Karwan Kawa Kawan Khabat Khalid Lawand Lezan
    Lokman Mahmood Mariwan Mohammed Muhsin Muslim Mustafa Nabaz Najat Nawzad Nechirvan Nihad Omed Omer Osman
    Pasha Payman Peshawa Peshraw Polla Qadir Ramyar Rawa Rawand Rawaz Rebaz Rebin Rebwar Rekan Renas Ribin
    Rizgar Roj Rojan Rozhgar Sabah Safin Salar Salih Saman Sangar Sarbast Sardar Sarhad Sarkawt Sarmand
    Sarwar Sarwat Serwan Shahin Shaho Shakar Sherko Sherwan Shivan Shwan Sipan Sirwan Siwan Soran Taha
    Tahsin Twana Wahid Wali Warhel Welat Wrya Xebat Yad Yasin Yusuf Zagros Zana Zaniar Zhyar Zinar Zirak
  `),
  surnames: words(`
    Abbas Abdal Abdi Abdulkarim Abdulla Abdulrahman Agha Ahmad Ahmed Akrawi Ali Amedi Amin Aras Arif Aslan
    Assad Atrushi Aziz Babakir Baban Badr Bahram Bakir Bakr Barwari Barzani Bayiz Celik Chomani Darwish Daud
    Demir Dizayee Doski Esmail Faqe Faraj Fatah Fatih Fattah Garib Ghafur Gharib Goran Hadi Haji Hakim
    Halabja Hama Hama-Amin Hamad Hamid Hamza Haqqi Hasan Hassan Hawrami Hussein Ibrahim Idris Ismael Ismail
    Jabar Jaf Jalal Jamal Jamil Jawad Kadir Kamal Kareem Karim Kaya Khalid Khalil Khasraw Khoshnaw Latif
    Mahmood Mahmoud Mahmud Majid Mala Malla Mamand Maroof Mawlud Mirza Mohamad Mohammadi Mohammed Moradi
    Muhedin Mustafa Nabi Nadir Nadri Najib Namiq Nasir Nuri Omar Omer Osman Othman Piroti Qadir Qaradaghi
    Qasim Qurbani Rahim Rahimi Rahman Rasheed Rashid Rasoul Rasul Rauf Rostam Rostami Sabir Sadiq Saeed Said
    Salam Saleh Salih Salim Sarbaz Shaban Shakir Sharif Shekha Sherzad Shukur Sindi Sofi Sulaiman Taha Tahir
    Tofiq Wais Yasin Yassin Yildiz Younis Yusuf Zangana Zebari Zrar
  `),
}
