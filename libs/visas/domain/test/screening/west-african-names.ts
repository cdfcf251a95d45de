/**
 * One name per line, in the spellings in which papers of the French-, English- and Portuguese-speaking States of the
 * region and the national orthographies write it. Written down as they are in use (Diallo/Jallow/Jalloh, Fall/Faal,
 * Bâ/Bah as articles on these surnames list them), before and apart from the rules that must find them: nothing here is
 * made from the rules.
 */
export const surnames = `
Traoré|Traore|Tarawore|Trawore|Taraoré|Traorey
Coulibaly|Koulibaly|Koulibali|Coulibali|Kulibali|Kulubali|Couloubaly|Koulouballi
Diarra|Jara|Jarra|Diara|Djarra
Keïta|Keita|Keyita|Kéita|Kaita
Cissé|Sissé|Cisse|Sisse|Ceesay|Sesay|Sise
Diallo|Jallow|Jalloh|Djalo|Dialo|Jalo|Djallo|Yalo
Touré|Toure|Turay|Turé|Ture|Touray
Camara|Kamara|Kamera|Cámara
Konaté|Konate|Conaté|Konateh|Konnateh
Sissoko|Cissokho|Sissokho|Cissoko|Sisoko
Dembélé|Dembele|Dembelé|Dambele
Sidibé|Sidibe|Sidibeh|Siddibé
Sangaré|Sangare|Sangaray|Sangharé
Maïga|Maiga|Mayga
Haïdara|Haidara|Aidara|Aïdara|Haydara
Kouyaté|Kouyate|Kuyateh|Kuyate|Couyaté
Diabaté|Diabate|Jabateh|Diabathe|Jabate
Fofana|Fofanah|Foffana|Fofanna
Koné|Kone|Koneh|Coné|Konneh
Doumbia|Dumbia|Dumbuya|Doumbouya|Doumbya
Ballo|Balo|Baloh|Bello
Bagayoko|Bagayogo|Bagayokho|Bagayogho
Dicko|Diko|Dikko
Samaké|Samake|Samakeh|Samakhé
Sylla|Silla|Syllah|Sillah|Scylla
Sanogo|Sanogho|Sanoko|Sannogo
Niang|Nyang|Niangue|Nyann
N'Diaye|Ndiaye|N'Diaye|Njie|Ndiay|Njai|Njay
Diop|Jobe|Joob|Diob|Joop
Ouattara|Wattara|Watara|Ouatara|Uattara
Ouédraogo|Ouedraogo|Wedraogo|Wédraogo
Sow|Soh|Sau|Sô
Bâ|Ba|Bah|Mbah
Barry|Bari|Barrie|Barri
Ly|Lih|Li|Lee
Thiam|Tiam|Cham|Chaam|Caam
Kanté|Kante|Kanteh|Canté
Soumaré|Soumare|Sumareh|Sumare
Sacko|Sako|Sakho|Sackho|Saho
Tounkara|Tunkara|Tounkarah|Tunkarra
Simpara|Simpara|Simparra|Sympara
Togola|Togola|Togolla|Togorah
Dolo|Dollo|Doloh
Guindo|Gindo|Guyndo
Kassambara|Kasambara|Cassambara
Ongoïba|Ongoiba|Ongoyba
Tembely|Tembeli|Tembelly|Timbély
Karembé|Karambe|Karembe|Carembé
Cissouma|Sissouma|Sisuma
Fané|Fane|Fanneh|Phané
Diakité|Diakite|Jakite|Jakitey|Dyakité
Magassa|Magasa|Maghassa|Magassah
Macalou|Makalou|Macalu|Makalo|Makalu
Dramé|Drame|Drammeh|Darame|Daramé
Gassama|Gasama|Kassama|Gassamah
Soumano|Sumano|Soumanou
Berthé|Berthe|Berté|Bertheh
Dao|Daou|Daw|Dawo
Tangara|Tangarra|Tankara|Tangarah
Kamissoko|Camissoko|Kamisoko|Kamissokho
Sogoba|Sogobah|Soghoba
Mariko|Marico|Marikko
Goïta|Goita|Goyta
Cissokho|Sissoko|Cisokho
Diawara|Jawara|Diawarra|Djawara|Jawarra
Tall|Tal|Taal
Wane|Wann|Ouane|Wan
Kane|Kan|Kahn|Cane
Sall|Sal|Saal
Faye|Fye|Fay|Faay
Seck|Sek|Secka|Sekk
Guèye|Gueye|Gaye|Guey|Geye
Mbaye|M'Baye|Mbye|Mbay|Embaye
Sarr|Saar|Sarre
Soumah|Suma|Soumah|Sumah
Bangoura|Bangura|Bangurah|Bangourra
Condé|Kondeh|Kondé|Conde|Conteh
Kourouma|Kuruma|Couruma|Kurouma
Zerbo|Serbo|Zerboh
Sankara|Sankarra|Sancara
Compaoré|Compaore|Kompaoré|Compahoré
Issoufou|Issufu|Youssoufou|Isufu
Djibo|Jibo|Dibo|Djiboh
Moussa|Musa|Mousa|Moosa
Ag Mohamed|Ag Mohammed|Ag Muhammad
Ould Sidi|Ould Sidy|Wuld Sidi
Yattara|Yatara|Iattara|Yattarah
Arby|Arbi|El Arby|Larbi
Boré|Bore|Borré|Boreh
Nientao|Nyentao|Niantao
Poudiougo|Pudiugo|Poudjougo
Théra|Thera|Tera|Téra`;

export const givenNames = `
Mamadou|Mamadu|Mamoudou|Mahamadou|Mamado
Mohamed|Mohammed|Muhammad|Mohamad|Muhammed|Mouhamed
Moussa|Musa|Mousa|Moosa
Ibrahim|Ibrahima|Ibrahime|Ebrahim|Ebrima|Brahima|Ibraheem
Abdoulaye|Abdulai|Abdoulay|Abdullai|Abdulaye|Abdoulaï
Oumar|Omar|Umar|Oumarou|Umaru
Souleymane|Suleiman|Souleiman|Sulayman|Suleyman|Solomane
Boubacar|Bubacar|Boubakar|Abubakar|Bubakar
Amadou|Amadu|Ahmadou|Hamadou|Amado
Seydou|Saidou|Seidu|Seydu|Seïdou
Adama|Adamah|Adamma
Bakary|Bakari|Bacary|Bacari
Ousmane|Usman|Ousman|Osman|Ouseman|Othmane
Issa|Isa|Eissa|Aïssa
Yaya|Yahya|Yahaya|Yaja|Yayah
Modibo|Modiboh|Moudibo
Lassana|Lansana|Lasana|Lassanah
Youssouf|Yusuf|Youssuf|Yusufu|Yousouf
Cheick|Cheikh|Sheikh|Chekh|Sheik|Cheik
Sékou|Sekou|Seku|Seckou|Sheku
Drissa|Idrissa|Drisa|Idrisa
Aliou|Alieu|Aliu|Alioune|Alyou
Demba|Dembah|Demba
Samba|Sambah|Sampa
Daouda|Dauda|Dawda|Daoud|Dawuda
Salif|Salifou|Saliff|Salifu
Hamidou|Amidou|Hamidu|Amidu
Kalilou|Khalilou|Kalilu|Halilou
Bréhima|Brehima|Brahima|Brehma
Soumaïla|Soumaila|Sumaila|Ismaila|Ismaïla
Lamine|Lamin|Alamine|Lameen
Alassane|Alhassane|Alhassan|Alasane|Alassan
Ousseynou|Ousseinou|Usainou|Hussainou
Fodé|Fode|Foday|Fodeh
Tidiane|Tijan|Tidjane|Tidiani|Tijane
Fatoumata|Fatumata|Fatimata|Fatoumatta|Fatou Mata
Aminata|Aminatta|Amineta|Aminatah
Mariam|Mariama|Maryam|Meriem|Miriam|Mariame
Aïssata|Aissata|Aisata|Aïssatou|Aissatou|Isatou
Kadiatou|Kadiatu|Kadidiatou|Khadiatou|Kadijatou
Oumou|Umu|Oumu|Umou
Awa|Hawa|Aoua|Haoua
Djénéba|Djeneba|Jeneba|Dieneba|Zeinaba|Jainaba
Rokia|Rokiatou|Rokiya|Rukia|Roquia
Assétou|Assetou|Assitou|Assitan
Ramata|Ramatou|Ramatoulaye|Rahmata
Bintou|Binta|Bintu|Binetou
Sira|Sirah|Cira|Syra
Nana|Nanah|Nanna
Salimata|Salimatou|Salimatta|Salimatu
Hadja|Hadjia|Haja|Adja
Safiatou|Safiatu|Safietou|Safia
Tenin|Ténin|Tening|Teneng
Maïmouna|Maimouna|Maimuna|Mymouna
Coumba|Kumba|Koumba|Cumba
Penda|Pendah|Pinda
Astou|Astu|Asstou
Ndèye|Ndeye|N'Dèye|Ndey
Hamma|Hama|Amma
Almoustapha|Almustapha|Al Moustapha|Almoustafa|Mustapha
Agali|Aghali|Agaly
Alhousseini|Alhousseyni|Al Husseini|Alhusseini
Intagrist|Intagrest|Intagriste
Ɲɛlɛ|Niélé|Nyele|Niele|Gnélé
Ŋolo|N'Golo|Ngolo|Golo
Sɛdu|Sédou|Sedu|Sedou
Kɔnba|Konba|Comba|Komba
Binɛbou|Binebou|Binébou
Zoumana|Zumana|Soumana|Zoumanah
Nouhoum|Nuhum|Nouhoun|Noukhoum
Harouna|Haruna|Arouna|Aruna
Mahamane|Mahaman|Mohamane|Maamane
Hassane|Hassan|Hasane|Assane|Hassen
Abdramane|Abderahmane|Abdrahamane|Abdurrahman|Abderrahmane
Sidy|Sidi|Cidi|Sydi
Tiémoko|Tiemoko|Cemoko|Thiémoko|Tchémoko
Siaka|Siyaka|Syaka|Ciaka
Karamoko|Caramoko|Karamogo|Karamokho
Bourama|Burama|Bouramah
Madou|Madu|Maddou
Noumouké|Nounké|Numuke|Noumouke
Zeïnabou|Zeinabou|Zaynab|Zeynabou|Zainabu`;

/** Names of other applicants: spelled one way, with what a machine and a typist do to them. */
export const otherSurnames = `
Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David
Bertrand Roux Vincent Fournier Morel Girard Andre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier
Faure Rousseau Blanc Guerin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clement Gauthier Dumont Lopez Fontaine
Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz
Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson White Harris Clark Lewis
Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Green Adams Nelson Baker Hall Campbell Mitchell
Okafor Adeyemi Eze Nwosu Balogun Okonkwo Adebayo Ogunleye Chukwu Obi Mensah Owusu Boateng Asante Appiah Osei
Benali Bouzid Haddad Mansouri Cherif Belkacem Saidi Zerrouki Amrani Alaoui Bennani Tazi Idrissi Berrada Chraibi
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Kumar Sharma Singh Patel Gupta Khan Yilmaz Kaya Demir
Silva Santos Oliveira Pereira Ferreira Costa Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino`;
export const otherGivenNames = `
Jean Pierre Michel André Philippe Alain Patrick Nicolas Christophe Laurent Frédéric Julien Thomas Antoine Guillaume
Marie Nathalie Isabelle Sylvie Catherine Martine Françoise Valérie Sandrine Stéphanie Céline Camille Sophie Élodie
Hans Peter Wolfgang Klaus Jürgen Stefan Andreas Matthias Sebastian Tobias Erika Monika Sabine Petra Claudia Anja
John James William David Robert Michael Richard Charles Daniel Matthew Mary Patricia Jennifer Linda Elizabeth Susan
Chinedu Emeka Oluwaseun Tunde Ngozi Chioma Kwame Kofi Kwabena Akua Ama Yaw Abena Adjoa Ifeoma Uche Olumide Folake
Karim Rachid Samir Nadia Leila Yasmine Hicham Khalid Naima Salma Amine Farid Sofiane Mehdi Zineb Imane Soukaina
Wei Fang Lei Jing Min Yan Hui Jun Ling Qiang Rahul Priya Amit Anjali Vikram Sanjay Mehmet Ayşe Mustafa Emre Elif
João Pedro Ana Carlos Paulo Marco Giulia Luca Francesca Matteo Chiara Alessandro Martina Lorenzo Sofia Giovanni`;
