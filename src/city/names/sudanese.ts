import { type NameList, words } from './name-list.ts'

export const sudanese: NameList = {
  girls: words(`
    Abeer Afaf Afra Ahlam Aisha Alaa Alia Amal Amani Amel Amira Amna Asia Asma Awatif Aya Azza Balgees
    Batoul Bushra Dalia Duaa Eiman Elaf Entisar Esraa Fatima Fawzia Ghada Hajir Hala Halima Hanan Hawa Hiba
    Huda Ibtisam Ikhlas Iman Inas Intisar Khadija Khalda Lamia Leila Limia Lubna Maha Mai Mariam Marwa
    Mashair Mawahib Mona Muna Nada Nadia Nafisa Najla Nawal Neimat Nisreen Nuha Omnia Rabab Raghad Rana
    Rania Rasha Reem Rihab Rofida Safa Salma Samah Samia Sana Sara Shahd Shaima Sitana Suad Suhad Sulafa
    Tahani Tasneem Wafa Wala Walaa Yusra Zainab Zubaida
  `),
  boys: words(`
    Abbas Abdalbagi Abdalla Abdelaziz Abdelhamid Abdelkarim Abdelmajid Abdelrahim Abdelrahman Abubaker
    Abuzar Adam Ahmed Ali Alsadig Altayeb Amar Amin Amir Ammar Anwar Arbab Asim Awad Ayman Azhari Babiker
    Badreldin Bakri Bashir Bilal Dawood Eisa Elfatih Elhadi Elsheikh Emad Esam Faisal Faris Fathi Gamal
    Ghassan Hafiz Haitham Hamad Hamdan Hamid Haroun Hashim Hassan Hatim Haydar Hisham Hussein Ibrahim Idris
    Ishaq Ismail Izzeldin Jaafar Kamal Karim Khalid Khalil Magdi Mahdi Mahjoub Mahmoud Malik Mamoun Mazin
    Moataz Mohamed Montasir Mudather Mujtaba Munir Musa Musab Mustafa Nasir Nour Omar Osman Rami Saad Sabir
    Sadiq Salah Salih Sami Sharif Suleiman Tahir Tariq Walid Yahya Yasir Yassin Yousif Zakaria Zubair
  `),
  surnames: words(`
    Abakar Abbas Abdalla Abdelaziz Abdelgadir Abdelhamid Abdelkarim Abdelmajid Abdelrahim Abdelrahman
    Abdelrasoul Abdulkarim Abubaker Adam Ahmed Alamin Albashir Ali Alnour Altahir Arbab Awad Babiker Badawi
    Bakheet Bashir Bilal Bushara Dafalla Daoud Dawood Eisa Elamin Elfaki Elhadi Elhag Elhassan Elmahdi
    Elnour Elsayed Elshafie Eltayeb Fadl Fadul Farah Gadalla Gibril Hamad Hamdan Hamid Haroun Hashim Hassan
    Hussein Ibrahim Idris Ishag Ishaq Ismail Jaber Jibril Jumaa Karar Khalifa Khalil Khamis Kheir Mahdi
    Mahjoub Mahmoud Makki Malik Mansour Mohamed Mokhtar Mukhtar Musa Mustafa Nasr Nour Omar Osman Rahma
    Ramadan Sabeel Sabir Saeed Salih Sharif Siddig Suleiman Taha Tahir Tijani Yagoub Yahya Yousif Zakaria
  `),
}
