// A million loans, made up on the workers of Spark, to the collection indicators of a bank and of its regions.
// Nothing of it comes to this machine but sums. Run it with ./repl --spark shell/spark.jsh
import org.apache.spark.sql.SparkSession;
import org.finindicators.spark.*;

var session = SparkSession.builder().master("local[2]").appName("finindicators").
    config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "2").
    getOrCreate();

// 1. The loans. With a bank's own, this is session.read().parquet("loans.parquet"), and the map says what its columns are.
var sample = SampleLoans.of(session.range(1_000_000));
var map = SampleLoans.map();
System.out.println(map);
System.out.println();

// 2. Summed where they lie: what was read, what was refused, what is wrong with it.
var loans = SparkLoans.read("Sample bank", sample, map);
System.out.println(loans);
System.out.println();
System.out.println(loans.table());
System.out.println();

// 3. The collection indicators, each with its figures or the reason why there is none.
var page = loans.report("Sample bank", ReportingPeriod.month(java.time.YearMonth.of(2024, 12)));
System.out.println(page);
System.out.println();

// 4. The same indicators by region.
System.out.println(loans.by(Attribute.REGION).measure(PORTFOLIO_AT_RISK, ARREARS_RATE, COLLECTION_RATE, COLLECTION_RATE.variant("on-time")));
System.out.println(save(page, Path.of(System.getProperty("java.io.tmpdir"), "collection.html")));
