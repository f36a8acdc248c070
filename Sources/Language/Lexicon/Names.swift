extension Lexicon {
  /// Small words inside names, and what stands behind a surname.
  ///
  /// A particle goes on with a name ("van der Berg") and may begin a surname; a generation is no part of what two
  /// names are compared by.
  static let nameParts: StaticString = """
    particle | de da di del della van von der den bin ibn al el la le du ter dos ní nic á
    generation | jr sr ii iii iv
    """

  /// Words of place names, and the places that news names most.
  ///
  /// Nouns head a name ("Gull Bay"), openers begin one ("Fort Tarn"); demonyms are peoples and adjectives, which are
  /// nobody.
  static let places: StaticString = """
    place-noun | city river street county avenue road lake island islands province state mount mountain valley bay beach port
    place-noun | square park bridge coast sea ocean gulf region district village town airport harbour harbor strait hill hills
    place-opener | san santa fort mount los las lake cape port
    place-name | afghanistan africa america argentina asia australia austria baghdad beijing belgium berlin brazil britain
    place-name | brussels california canada chicago china cuba damascus denmark egypt england europe finland florida france
    place-name | geneva germany greece hungary india indonesia iran iraq ireland israel italy japan jerusalem kabul kenya
    place-name | kiev korea kuwait kyiv lebanon libya london madrid mexico moscow netherlands nigeria norway pakistan paris
    place-name | philippines poland portugal qatar rome russia scotland singapore spain sudan sweden switzerland syria taiwan
    place-name | tehran texas tokyo turkey uk ukraine us u.s. usa vietnam vienna wales washington yemen zimbabwe
    demonym | american british iraqi iranian syrian russian chinese german french italian spanish israeli palestinian indian
    demonym | japanese korean mexican canadian australian european african asian turkish egyptian saudi ukrainian polish dutch
    demonym | swedish norwegian danish irish scottish welsh english greek afghan pakistani brazilian libyan yemeni
    demonym | belgian swiss austrian portuguese hungarian czech romanian bulgarian serbian croatian finnish icelandic slovak
    demonym | slovenian latvian lithuanian estonian belarusian albanian bosnian argentine argentinian chilean colombian
    demonym | venezuelan peruvian cuban jamaican nigerian ghanaian kenyan ethiopian somali algerian moroccan tunisian
    demonym | senegalese cameroonian ivorian zimbabwean ugandan rwandan congolese zambian lebanese jordanian thai
    demonym | vietnamese indonesian malaysian filipino singaporean taiwanese nepalese bangladeshi kazakh armenian
    """

  /// Given names that tell a person from a place and a man from a woman; the commonest of the English-speaking world, from
  /// the public lists of the United States Social Security Administration, and some of other countries' news.
  ///
  /// "Will" and "Mark" are words as well: rules that meet them where a sentence begins ask what follows.
  static let givenNames: StaticString = """
    male-name | aaron adam ahmed alan albert alejandro alex alexander ali andrew anthony antonio arthur barack ben benjamin
    male-name | bernard bernie bill bob boris brian bruce carl carlos charles chris christian christopher craig daniel darren
    male-name | dave david dennis derek dmitri donald douglas ed eddie edward emmanuel eric erik francis frank fred gary
    male-name | gavin geoffrey george gerald giovanni gordon graham greg gregory hans haruki harold harry hassan henry howard
    male-name | hugo ian ibrahim igor ivan jack jacob james jan jason javier jean jeff jeffrey jeremy jerry jim joe john
    male-name | jonathan jose joseph joshua juan justin karl keith ken kenneth kevin kyle lars larry lee leo liam louis luis
    male-name | luke marco mario mark martin matt matthew michael miguel mike mitt mohamed mohammed muhammad neil nicholas
    male-name | nick nigel noah oliver omar oscar patrick paul pedro peter philip phil pierre rafael ralph ray raymond
    male-name | richard rob robert roger ronald ross roy russell ryan sam samuel scott sean sebastian sergei simon stephen
    male-name | steve steven stuart søren ted terry theodore thomas tim timothy tobias tom tony vladimir walter wayne will
    male-name | william yusuf zachary
    # Further down the same lists; names that are as common as surnames or words, or of both sexes, are left out.
    male-name | aidan alec alfred alvin andre angelo archie arnold barry bart bernardo bert bobby brad
    male-name | bradley brandon brendan brent brett bryan byron calvin cecil cesar chad charlie chester
    male-name | chuck clarence clifford clifton clyde cody colin connor corey cory damien dan danny
    male-name | darrell darryl devin dick dominic don donnie doug duane dustin dwayne dwight edgar edwin
    male-name | eli elias elijah elliot elmer ernest ernie erwin ethan eugene evan floyd freddie
    male-name | frederick gabe garrett gerard gilbert glen harvey hector herbert herman horace ira isaac
    male-name | isaiah jake jared jeb jed jeffery jerome jimmy joel joey jonah josh julian julio kurt
    male-name | lamar leon leonard leroy lester levi lonnie louie lyle malcolm marcus marvin max melvin
    male-name | micah mickey milton mitch nate nathan nathaniel neal ned newt norman orrin pete phillip
    male-name | quentin ramon randall randy raul reginald reince rex rick ricky robbie rodney roland ron
    male-name | ronnie roscoe rudy rufus rupert salvador sammy seth shane shaun shawn sheldon sidney
    male-name | stan stanley stefan sylvester tad terrence theo todd tommy travis trent trevor trey
    male-name | tyler tyrone vernon victor vince virgil wendell wesley wilbur wilfred willie winston
    male-name | zach
    # Common given names of other countries' news.
    male-name | abdul abdullah adel akira amir anders angus antoine arne bashar björn boutros carsten cem christos claus dmitry
    male-name | dragan eduardo emil enrique esteban fabio farid faisal felipe felix fernando finn fritz gabriel gael georgi
    male-name | giuseppe guillermo gustav håkan hamid haruto heinrich hiroshi hussein ignacio imran ivo jacques jakub jens
    male-name | jiří joachim joão johan johann jonas jorge jürgen kemal kenji khalid klaus kofi kwame lorenzo luca ludwig
    male-name | magnus mahmoud manuel marc mariano markus mateo matteo maurice mehmet mikhail milan mustafa nasser naveen niels
    male-name | nikolai nils olaf oleg ole olivier osman otto pablo paolo pascal pavel per piotr raj rajesh ramón rashid ricardo
    male-name | roberto rolf ruben salim samir santiago satoshi sergio sergey sven takeshi tariq thierry tomasz umar viktor
    male-name | vincent vivek wolfgang xavier yasser yuri yves
    female-name | abigail agnes aisha alexandra alice alicia alison amanda amina amy andrea angela ann anna anne annette
    female-name | barbara beatrice betty brenda carla carol caroline carolyn catherine charlotte cheryl christina christine
    female-name | claire clara condoleezza cynthia deborah debra diana diane donna dorothy elena elizabeth ellen emily emma
    female-name | eva fatima fiona frances gloria grace hannah heather heidi helen hillary ines ingrid irene isabel ivanka
    female-name | jacqueline jane janet jennifer jessica jill joan joanna joyce judith judy julia julie karen katherine
    female-name | kathleen kathryn kathy kate katie kelly keiko kellyanne kimberly laura lauren leila linda lisa lucy
    female-name | margaret maria marie marina martha mary melania melissa michelle monica nadia nancy natalie nicole nina
    female-name | nora olga olivia pamela patricia paula petra priya rachel rebecca rita rosa rose ruth samantha sandra sara
    female-name | sarah sharon sheila shirley sofia sophia sophie stephanie susan suzanne tanya teresa theresa tina tracy
    female-name | ursula valerie vanessa victoria virginia wendy yasmin yvonne zoe zoë
    female-name | abby ada adele agatha aileen alexa alina alma alyssa amelia anastasia angelica
    female-name | angelina annabel annie antonia arlene ashley audrey becky belinda bernadette bernice
    female-name | bertha beth bethany beverly bonnie bridget brittany caitlin candace carly carrie
    female-name | cassandra cathy cecile cecilia celeste chelsea cindy claudette colleen connie cora
    female-name | courtney darlene deanna debbie deirdre delia denise desiree dianne dolores doris edna
    female-name | eileen elaine eliza ella ellie eloise elsie erica erika erin estelle ethel eunice
    female-name | evelyn faye felicia flora gabrielle gail genevieve geraldine gertrude gina gladys
    female-name | glenda gwen gwendolyn hailey harriet henrietta hilary hilda isabelle jana janice
    female-name | jeanette jeanne jenna jennie jenny jeri joann joanne jocelyn jodi josephine josie
    female-name | juanita juliet kaitlyn kara katrina kayla kellie kendra krista kristen kristi kristin
    female-name | kristina kylie lara latoya laurie leah lillian loretta lori lorraine louisa louise
    female-name | lucille lucinda lydia lynda lynne mabel madeleine madeline maggie mandy marcia
    female-name | margarita margie marian marianne marilyn marjorie marlene marsha maryann matilda
    female-name | maureen mavis maxine megan meghan melinda meredith mia mildred mindy miriam molly mona
    female-name | muriel myra nadine nellie nikki noelle norma pam patsy patti patty paulette pauline
    female-name | peggy penelope phoebe phyllis polly priscilla ramona raquel regina renee rhonda
    female-name | roberta rochelle rosalie rosalind rosanne roseanne rosemary roxanne sabrina sadie
    female-name | sally selena selma serena shana shari shauna shelly sherri sonia sonja stella susanna
    female-name | susie sybil sylvia tabitha tamara tammy tara tasha tessa thelma tiffany tonya trisha
    female-name | trudy tulsi uma velma verna vicki vicky vivian wanda whitney wilma winifred yolanda
    female-name | yvette zelda
    # Common given names of other countries' news.
    female-name | aaliyah adriana agnieszka aiko aisling alejandra amal amélie ana anita anja annika astrid ayesha beatriz birgit
    female-name | brigitte camille carmen catarina cécile chiara chloe claudia colette conchita daniela dominique edith eleanor
    female-name | élise elsa emilia esther francesca françoise freya gabriela giulia greta gudrun hana hanna hannelore
    female-name | helena helga hiroko ida ilse inga isabella ivana jasmine johanna josefina juliana jutta karin katarina
    female-name | katya khadija kirsten klara lakshmi latifa leticia lena liesel lina lotte lucia luisa luzia magdalena malala
    female-name | manuela margot mariam mariana marisol marta mathilde maya mei mercedes mina mira moira naomi natalia natasha
    female-name | noémie noor nour oksana paola pilar rania renate rhona rosario sabine salma sigrid silvia simone
    female-name | sylvie svetlana tatiana ulrike valentina vera yasmine yoko yuki yulia zainab zara
    """
}
