import { type NameList, words } from './name-list.ts'

export const chinese: NameList = {
  girls: words(`
    Ai-Ling Alice Amy Angela Ann Bao Bi-Yu Bonnie Carmen Cherry Chloe Christine Chun Ci Daisy Dan Elaine
    Emily Emma Esther Eva Fang Fei Feng Fiona Fong Gigi Grace Hannah Hong Hua Huan Hui Iris Ivy Jade Jane
    Janet Jasmine Jenny Jessica Jia Jia-Yi Jiao Jie Jing Joanne Joey Joyce Jun Karen Kelly Kitty Lan Lei Li
    Lili Lily Lin Linda Ling Lok-Yi Lucy Mabel Man Mandy May Mei Mei-Ling Mei-Yee Michelle Min Ming Na Nancy
    Ning Olivia Peggy Phoebe Ping Qi Qian Qing Qiu Queenie Rachel Rong Ruby Rui Sarah Shan Shirley Shu
    Shuang Siu Sophia Sophie Stephanie Su Suk-Yee Susan Tiffany Ting Tong Vivian Wai Wan Wei Wen Wendy Wing
    Winnie Xia Xiang Xiao Xin Xin-Yi Xiu Xue Ya Yan Yan-Yan Yang Yi Yin Ying Yu Yuan Yue Yuen Yuet Yuk Yun
    Zhen Zi
  `),
  boys: words(`
    Aaron Adrian Alan Albert Alex Alvin Andrew Andy Anson Anthony Bao Benjamin Benny Bin Bo Brian Bruce
    Calvin Chang Cheng Chi Chi-Ming Chun Chun-Hei Clement Cong Da-Wei Daniel Danny David Dennis Derek Donald
    Dong Edmond Eric Ethan Eugene Fai Feng Francis Fu Gang Gary George Guang Guo Hang Hao Harry Hei Heng
    Henry Ho Ho-Yin Hoi Hong Howard Hua Hui Ivan Jack Jacky Jason Jerry Jian Jiang Jie Jimmy Jin Jin-Hao
    Jing Joe Johnny Jonathan Joseph Joshua Jun Ka-Ho Kai Kam Kelvin Ken Kenneth Kevin Kin Kit Kun Kwok
    Lawrence Lei Leo Leon Liang Lok Long Louis Lucas Man Marcus Martin Matthew Max Michael Min Ming Nathan
    Nicholas Ning Oscar Patrick Paul Peng Peter Ping Qi Qiang Raymond Richard Ricky Rong Roy Ryan Sam Samuel
    Shan Sheng Shing Simon Siu Stanley Stephen Steven Tak Tao Terence Thomas Tim Timothy Tin Tommy Tony
    Victor Vincent Wah Wai Wei William Wilson Wing Winston Xiang Xiong Xu Yan Yang Yat Yee Yi Yiu Yong Yu
    Yuan Yun Zhen Zhi Zhong
  `),
  surnames: words(`
    An Au Bai Bao Cai Cao Chan Chan Chan Chang Chao Chau Chen Chen Chen Chen Cheng Cheng Cheung Cheung
    Chiang Chin Chiu Cho Choi Chong Chow Choy Chu Chui Chun Chung Cui Dai Deng Ding Dong Du Duan Fan Fan
    Fang Feng Fok Fong Foo Fu Fung Gao Geng Gong Gu Guan Guo Guo Han Hao He He Ho Ho Hong Hou Hsu Hu Hu Hua
    Huang Huang Huang Hui Hung Ip Jia Jiang Jiang Jin Kam Kan Kang Ke Keung Ko Kong Koo Ku Kwan Kwok Kwong
    Lai Lai Lam Lam Lam Lao Lau Lau Law Lee Lee Lee Lei Leung Leung Li Li Li Li Lian Liang Liang Liao Lim
    Lin Lin Lin Ling Liu Liu Liu Lo Lok Long Loo Lou Lu Lui Luk Luo Luo Lv Ma Ma Mak Man Mao Mei Meng Mo Mok
    Mui Ng Ng Ngai Ni Nie Ouyang Pan Pang Pei Peng Poon Pu Pun Qian Qiao Qin Qiu Qu Ren Shao Shek Shen Shi
    Shi Shum Sin Siu So Song Su Suen Sun Sun Sung Sze Szeto Tai Tam Tan Tan Tang Tang Tao Tian To Tong Tsang
    Tse Tsoi Tsui Tung Wan Wang Wang Wang Wang Wei Wei Wen Weng Wong Wong Wong Wong Woo Wu Wu Wu Xia Xiang
    Xiao Xie Xie Xiong Xu Xu Xue Yan Yan Yang Yang Yang Yao Yau Ye Ye Yee Yeung Yeung Yi Yin Yip Yip Yiu You
    Yu Yu Yuan Yuen Yun Zeng Zeng Zhan Zhang Zhang Zhang Zhao Zhao Zheng Zheng Zhong Zhou Zhou Zhu Zhu
    Zhuang Zou
  `),
}
