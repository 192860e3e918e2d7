/** An application that uses the library. */
module org.example.consumer {
    requires org.finindicators.intermediary;
}
