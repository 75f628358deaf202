import { type NameList, words } from './name-list.ts'

export const bangladeshi: NameList = {
  girls: words(`
    Afroza Afsana Akhi Aklima Aleya Amena Anika Anisa Arifa Asma Ayesha Azmina Bilkis Dilara Dilruba Fahima
    Fahmida Faiza Farhana Farida Farjana Farzana Fatema Fatiha Ferdousi Halima Hamida Hasina Hosneara
    Humayra Ibtihaj Iffat Jamila Jannat Jasmin Jesmin Juhi Kamrun Khadija Khaleda Labiba Laila Lamia Lipi
    Lubna Lutfa Mahbuba Mahfuza Maisha Majeda Maliha Mariam Maryam Masuma Mehjabin Mina Mishkat Moriom
    Munira Nabila Nadia Naima Najma Nargis Nasima Nasrin Nazia Nazma Nazmin Nilufa Nishat Nusrat Parvin
    Rabeya Rahela Rahima Razia Rehana Rina Rokeya Romana Ruhena Rukshana Rumana Runa Sabiha Sabina Sadia
    Sahara Saleha Salma Samia Samira Sanjida Sayma Selina Shahana Shahida Shahnaz Shamima Shanaz Sharmin
    Shefa Shefali Shelina Sheuli Shirin Sultana Sumaiya Suraiya Tahmida Tahmina Tamanna Tania Tasfia Taslima
    Tasnia Tasnim Yasmin Zakia Zannatul Zubeda
  `),
  boys: words(`
    Abdul Abdus Abir Abu Adnan Afzal Ahad Ahmed Akbar Akram Alamin Ali Amin Aminul Anamul Anisur Arif Ariyan
    Ashik Ashraf Ashraful Atiqur Ayman Azad Aziz Babul Badrul Bashir Bilal Delwar Ehsan Emon Enamul Fahad
    Fahim Faisal Farhan Faruk Fayez Forhad Habib Habibur Hafiz Hamid Harun Hasan Humayun Ibrahim Iftekhar
    Ilyas Imran Imtiaz Iqbal Ishtiaq Ismail Jabir Jahangir Jahid Jakir Jalal Jamal Jamil Jasim Jewel Jubair
    Junaid Kabir Kamal Kamrul Karim Kawsar Khaled Khalil Lutfur Mahbub Mahdi Mahfuz Mahin Mahmud Mamun Manik
    Masud Minhaj Mizan Mohammed Mojibur Monir Mostafa Motiur Muhib Mujahid Mukit Munim Murad Mushfiq
    Mustakim Nabil Nahid Najmul Nasir Nayeem Nazmul Nazrul Nizam Nurul Omar Parvez Rafi Rafiqul Rahat Rahim
    Rajib Rakib Rashed Rayhan Razaul Riaz Ridwan Rubel Ruhul Rumel Sabbir Sabir Sadek Saidur Saiful Sajid
    Sakib Salam Salman Samad Samiul Shafiqul Shah Shahed Shahid Shahin Shakil Shamim Shamsul Sharif Shihab
    Shofiqul Siddiq Siraj Sohel Suhel Sulaiman Sumon Syed Taher Tahmid Talha Tanvir Tarek Tareq Tausif
    Touhid Yahya Yasin Younus Yusuf Zahid Zakir Zaman Zayd Ziaur Zubair
  `),
  borneByWomen: words(`
    Akter Akter Begum Begum Begum Bibi Khanom Khatoon Khatun Nessa Sultana
  `),
  surnames: words(`
    Abdin Abdullah Abedin Ahad Ahmed Ahmed Ahmed Akbar Akhtar Akram Alam Ali Ali Ali Amin Anam Ansari Arif
    Ashraf Aziz Bari Bashar Bhuiyan Biswas Choudhury Chowdhury Chowdhury Dewan Fakir Faruk Faruque Gani Gazi
    Ghani Hai Haider Hamid Hannan Haque Haque Hasan Hashem Hassan Hoque Hoque Hossain Hossain Howlader Huda
    Hussain Hye Ibrahim Islam Islam Islam Ismail Jabbar Jalil Kabir Kadir Kalam Kamal Karim Kazi Khair
    Khaled Khalique Khan Khan Khandaker Latif Mahmud Majid Malik Mannan Matin Mazumder Meah Miah Miah Miah
    Miah Mohammed Mollah Mondal Monir Motin Munshi Mustafa Muttakin Nabi Nasir Noor Nur Pasha Patwary Quayum
    Quddus Rahim Rahman Rahman Rahman Raihan Rashid Razzak Roy Sadik Salam Salim Samad Sarkar Sattar
    Shafique Shah Shahid Shaikh Sheikh Shikder Shil Siddique Sikder Sobhan Subhan Sultan Taher Talukder
    Tarafdar Uddin Uddin Uddin Ullah Wadud Wahab Wahid Yusuf Zaman
  `),
}
